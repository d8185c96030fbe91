package casework.petition.intake.domain;

import casework.petition.intake.domain.Acknowledgement.Given;
import casework.petition.intake.domain.Acknowledgement.Ground;
import casework.petition.intake.domain.Acknowledgement.NotOwed;
import casework.petition.intake.domain.Acknowledgement.Owed;
import casework.petition.intake.domain.PetitionEvent.PetitionReopened;
import casework.petition.intake.domain.PetitionEvent.RepeatConfirmed;
import casework.petition.intake.domain.PetitionEvent.RepeatUndone;
import casework.petition.intake.domain.PetitionLifecycle.Step;
import casework.petition.intake.domain.PetitionState.Accepted;
import casework.petition.intake.domain.PetitionState.Closed;
import casework.petition.intake.domain.PetitionState.Registered;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a person's word makes a petition the repeat (重件) of an earlier one, and takes that back. A
 * repeat is registered and kept for reference; the first one's referral stands for it, so it is
 * neither referred nor refused while it is one.
 */
final class Repeating {

  /** Which of two petitions came first: by receipt, else by registration, else by number. */
  private static final Comparator<Petition> ORDER =
      Comparator.comparing((Petition each) -> each.intake().receivedOn())
          .thenComparing(each -> each.registeredBy().at())
          .thenComparing(each -> each.number().value());

  private Repeating() {}

  @Rule(value = "R-INT-06", kind = RuleKind.REFUSES)
  static Change<Petition, PetitionEvent> confirmed(
      Petition petition, Petition of, boolean sameReporter, Act act) {
    petition.requireOpenTo(Step.CONFIRM_REPEAT, act.actor());
    if (petition.repeat() != null) {
      throw new Refused(new PetitionRefusal.IsARepeat());
    }
    if (!of.organ().equals(petition.organ()) || of.content() == null) {
      throw new Refused(new PetitionRefusal.NoSuchPetition());
    }
    if (ORDER.compare(of, petition) >= 0) {
      throw new Refused(new PetitionRefusal.FirstIsLater());
    }
    Owed suspended = sameReporter ? suspended(petition, of) : null;
    Repetition repeat = new Repetition(of.id(), firstOf(of), act.signed(), suspended);
    Petition next =
        petition
            .to(Step.CONFIRM_REPEAT, petition.state())
            .withRepeat(
                repeat,
                suspended == null ? petition.acknowledgement() : new NotOwed(Ground.REPEAT));
    return Change.of(
        next,
        "repeat-confirmation",
        List.of("R-INT-06", "T-RN-ACK"),
        new RepeatConfirmed(
            petition.id(),
            petition.organ(),
            of.id(),
            repeat.first(),
            act.on(),
            petition.restricted()));
  }

  /** The first of the chain that the petition stands in; itself where it repeats none. */
  static PetitionId firstOf(Petition petition) {
    Repetition repeat = petition.repeat();
    return repeat == null ? petition.id() : repeat.first();
  }

  // No second notice; a first petition of which nobody was to be told leaves none to be the second.
  @Rule("T-RN-ACK")
  private static @Nullable Owed suspended(Petition petition, Petition of) {
    Repetition earlier = of.repeat();
    boolean toldOnce =
        of.acknowledgement() instanceof Owed
            || of.acknowledgement() instanceof Given
            || (earlier != null && earlier.suspended() != null);
    return toldOnce && petition.acknowledgement() instanceof Owed owed ? owed : null;
  }

  @Rule("R-INT-06")
  static Change<Petition, PetitionEvent> undone(
      Petition petition, UndoingReason reason, NoticeTerms terms, Act act) {
    petition.requireOpenTo(Step.UNDO_REPEAT, act.actor());
    Repetition repeat = petition.repeat();
    if (repeat == null) {
      throw new Refused(new PetitionRefusal.NotARepeat());
    }
    if (petition.content() == null) {
      throw new Refused(new PetitionRefusal.AlreadyPurged());
    }
    Petition next =
        petition
            .to(Step.UNDO_REPEAT, before(petition.state()))
            .withRepeat(null, acknowledgement(petition, repeat.suspended(), terms, act));
    List<PetitionEvent> said = new ArrayList<>();
    said.add(
        new RepeatUndone(
            petition.id(), petition.organ(), repeat.of(), reason, act.on(), petition.restricted()));
    if (petition.state() instanceof Closed) {
      said.add(
          new PetitionReopened(petition.id(), petition.organ(), act.on(), petition.restricted()));
    }
    return new Change<>(next, "repeat-undoing", List.of("R-INT-06", "T-RN-ACK"), said);
  }

  /** A repeat that was kept for reference is what it had been before. */
  private static PetitionState before(PetitionState state) {
    if (!(state instanceof Closed closed)) {
      return state;
    }
    return closed.category() == null || closed.acceptedBy() == null
        ? new Registered()
        : new Accepted(closed.category(), closed.acceptedBy());
  }

  /** The clock with its days of before, by the calendar of today. */
  @Rule("T-RN-ACK")
  private static Acknowledgement acknowledgement(
      Petition petition, @Nullable Owed suspended, NoticeTerms terms, Act act) {
    if (suspended == null) {
      return petition.acknowledgement();
    }
    return petition.nameStatus().isRealName()
        ? Acknowledgement.told(suspended.clock(), suspended.dueOn(), terms, act.on())
        : new NotOwed(Ground.FALSE_NAME);
  }

  /**
   * The same repeat of the first that its chain has now; nothing where that is known already.
   *
   * @param of what it repeats, as that stands now
   */
  @Rule("R-INT-06")
  static Optional<Change<Petition, PetitionEvent>> flattened(
      Petition petition, Petition of, Act act) {
    Repetition repeat = petition.repeat();
    if (repeat == null || !repeat.of().equals(of.id()) || repeat.first().equals(firstOf(of))) {
      return Optional.empty();
    }
    Repetition now = repeat.withFirst(firstOf(of));
    return Optional.of(
        Change.of(
            petition.withRepeat(now, petition.acknowledgement()),
            "repeat-flattening",
            List.of("R-INT-06"),
            new RepeatConfirmed(
                petition.id(),
                petition.organ(),
                now.of(),
                now.first(),
                act.on(),
                petition.restricted())));
  }

  /** What may not be done with a petition while it is a repeat. */
  @Rule(value = "R-INT-06", kind = RuleKind.REFUSES)
  static void requireNone(Petition petition) {
    if (petition.repeat() != null) {
      throw new Refused(new PetitionRefusal.IsARepeat());
    }
  }
}
