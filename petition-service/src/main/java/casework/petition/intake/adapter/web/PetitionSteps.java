package casework.petition.intake.adapter.web;

import casework.petition.intake.application.AcceptPetition;
import casework.petition.intake.application.ClosePetition;
import casework.petition.intake.application.ConfirmRepeat;
import casework.petition.intake.application.GiveNotice;
import casework.petition.intake.application.ReferPetition;
import casework.petition.intake.application.RefusePetition;
import casework.petition.intake.application.UndoRepeat;
import casework.petition.intake.application.VerifyName;
import org.springframework.stereotype.Component;

/** The steps that can be taken on a petition, at hand for the controller. */
@Component
record PetitionSteps(
    AcceptPetition accept,
    RefusePetition refuse,
    ReferPetition refer,
    GiveNotice giveNotice,
    VerifyName verifyName,
    ClosePetition close,
    ConfirmRepeat confirmRepeat,
    UndoRepeat undoRepeat) {}
