package casework.petition.adapter.web;

import casework.petition.application.AcceptPetition;
import casework.petition.application.ClosePetition;
import casework.petition.application.GiveNotice;
import casework.petition.application.ReferPetition;
import casework.petition.application.RefusePetition;
import casework.petition.application.VerifyName;
import org.springframework.stereotype.Component;

/** The steps that can be taken on a petition, at hand for the controller. */
@Component
record PetitionSteps(
    AcceptPetition accept,
    RefusePetition refuse,
    ReferPetition refer,
    GiveNotice giveNotice,
    VerifyName verifyName,
    ClosePetition close) {}
