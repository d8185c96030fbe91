package casework.petition.intake.domain;

import casework.petition.intake.domain.Acknowledgement.Ground;
import casework.petition.intake.domain.Acknowledgement.NotOwed;
import casework.petition.intake.domain.Acknowledgement.Owed;
import casework.petition.intake.domain.PetitionEvent.PetitionRegistered;
import casework.petition.intake.domain.PetitionLifecycle.Step;
import casework.petition.intake.domain.PetitionState.Registered;
import casework.petition.intake.domain.PetitionState.Transferred;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Rule;
import java.util.List;

/** How a petition moves to the organ above when it turns out not to be this organ's to know. */
public final class Transfer {

  private Transfer() {}

  /**
   * The petition as another organ has it to which it was forwarded: like any it received itself,
   * but that it does not know who reported.
   */
  @Rule("R-INT-07")
  public static Change<Petition, PetitionEvent> descending(
      Petition left,
      PetitionId arrived,
      PetitionNumber number,
      String organ,
      SealedContent resealed,
      NoticeTerms terms,
      Act act) {
    return arriving(left, arrived, number, organ, resealed, terms, act, false);
  }

  /** The petition as the higher organ has it from now on; nobody below hears of it. */
  @Rule("R-INT-07")
  public static Change<Petition, PetitionEvent> arriving(
      Petition below,
      PetitionId above,
      PetitionNumber number,
      String higherOrgan,
      SealedContent resealed,
      NoticeTerms terms,
      Act act) {
    return arriving(below, above, number, higherOrgan, resealed, terms, act, true);
  }

  private static Change<Petition, PetitionEvent> arriving(
      Petition below,
      PetitionId above,
      PetitionNumber number,
      String higherOrgan,
      SealedContent resealed,
      NoticeTerms terms,
      Act act,
      boolean restricted) {
    Intake intake = below.intake().at(higherOrgan);
    NameStatus name = below.nameStatus();
    Petition petition =
        new Petition(
            above,
            number,
            intake,
            name,
            resealed,
            PetitionLifecycle.TABLE.arrive(null, Step.REGISTER, new Registered()),
            isOwed(below)
                ? Acknowledgement.arising(name, intake, terms, act.on())
                : below.acknowledgement(),
            List.of(),
            act.signed(),
            restricted,
            null);
    return Change.of(
        petition,
        "registration",
        restricted ? List.of("R-INT-07", "R-RT-01") : List.of("R-INT-07"),
        new PetitionRegistered(above, intake, name, restricted));
  }

  // What it repeats is not the higher organ's, so the notice that was left out is owed there.
  private static boolean isOwed(Petition below) {
    Repetition repeat = below.repeat();
    return below.acknowledgement() instanceof Owed
        || (repeat != null && repeat.suspended() != null);
  }

  /** What is left of a petition that was forwarded: as little, but its reporter stays here. */
  @Rule("R-INT-07")
  public static Change<Petition, PetitionEvent> forwarded(Petition left, Act act) {
    return leaving(left, new Transferred(act.on(), true), act);
  }

  /** What is left below: the number, and the word that any ordinary transfer leaves. */
  @Rule("R-INT-07")
  public static Change<Petition, PetitionEvent> leaving(Petition below, Act act) {
    return leaving(below, new Transferred(act.on()), act);
  }

  private static Change<Petition, PetitionEvent> leaving(
      Petition below, Transferred gone, Act act) {
    PetitionLifecycle.TABLE.require(below.state(), Step.TRANSFER);
    Transferred state = PetitionLifecycle.TABLE.arrive(below.state(), Step.TRANSFER, gone);
    Petition left =
        new Petition(
            below.id(),
            below.number(),
            below.intake().emptied(),
            below.nameStatus(),
            null,
            state,
            new NotOwed(Ground.TRANSFERRED),
            below.referrals(),
            below.registeredBy(),
            below.restricted(),
            null);
    return Change.of(left, "transfer", List.of());
  }
}
