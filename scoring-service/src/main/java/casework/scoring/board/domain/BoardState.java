package casework.scoring.board.domain;

import casework.platform.kernel.Transitions;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What stage a board is in. */
public sealed interface BoardState {

  /** What can be done to a board. */
  enum Step {
    OPEN,
    DEDUCT,
    WITHDRAW,
    PUBLISH,
    OBJECT,
    DECIDE,
    CORRECT,
    LOCK;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The month is still being gathered; deductions are entered. */
  record Open() implements BoardState {}

  /** Out, and may be objected to until that day. */
  record Published(LocalDate objectUntil) implements BoardState {}

  /** An objection waits for the head. */
  record Objected(LocalDate objectUntil) implements BoardState {}

  /** Every objection is decided and a figure has been put right. */
  record Corrected(LocalDate objectUntil) implements BoardState {}

  /** Final. */
  record Locked(LocalDate lockedOn) implements BoardState {}

  /** The last day for objections; none before the publication and once locked. */
  default Optional<LocalDate> objectionsUntil() {
    return switch (this) {
      case Published now -> Optional.of(now.objectUntil());
      case Objected now -> Optional.of(now.objectUntil());
      case Corrected now -> Optional.of(now.objectUntil());
      case Open _, Locked _ -> Optional.empty();
    };
  }

  /** The whole life of a board on one screen. */
  Transitions<BoardState, Step> LIFECYCLE =
      Transitions.<BoardState, Step>table()
          .begin(Step.OPEN, Open.class)
          .from(Open.class, Step.DEDUCT, Open.class)
          .from(Open.class, Step.WITHDRAW, Open.class)
          .from(Open.class, Step.PUBLISH, Published.class)
          .from(Published.class, Step.OBJECT, Objected.class)
          .from(Published.class, Step.CORRECT, Corrected.class)
          .from(Published.class, Step.LOCK, Locked.class)
          .from(Objected.class, Step.OBJECT, Objected.class)
          .from(Objected.class, Step.CORRECT, Objected.class)
          .from(Objected.class, Step.DECIDE, Objected.class, Published.class, Corrected.class)
          .from(Corrected.class, Step.OBJECT, Objected.class)
          .from(Corrected.class, Step.CORRECT, Corrected.class)
          .from(Corrected.class, Step.LOCK, Locked.class)
          .build();
}
