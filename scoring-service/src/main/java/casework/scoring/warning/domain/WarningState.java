package casework.scoring.warning.domain;

import casework.platform.kernel.Transitions;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What stage a warning is in. */
public sealed interface WarningState {

  /** What can be done to a warning. */
  enum Step {
    WARN,
    RECORD,
    PERIOD_OVER,
    DECIDE,
    VOID;

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * The first yellow card.
   *
   * @param over true once its period has passed and a person has to decide
   */
  record FirstYellow(Card card, boolean over) implements WarningState {}

  /** Yellow once more: the first period passed without rectification. */
  record SecondYellow(Card card, boolean over) implements WarningState {}

  /** The red card: after two yellow ones, or at once where it is grave. */
  record Red(Card card, boolean over) implements WarningState {}

  /** Rectified; the warning is taken back (撤销预警). */
  record Revoked(LocalDate on) implements WarningState {}

  /**
   * Handled by the organisation.
   *
   * @param measure code, such as {@code removal}
   */
  record Handled(String measure, LocalDate on) implements WarningState {}

  /** Given in error; it counts for nothing. */
  record Voided(LocalDate on) implements WarningState {}

  /** The card that lies on the table; none once the warning has ended. */
  default Optional<Card> current() {
    return switch (this) {
      case FirstYellow now -> Optional.of(now.card());
      case SecondYellow now -> Optional.of(now.card());
      case Red now -> Optional.of(now.card());
      case Revoked _, Handled _, Voided _ -> Optional.empty();
    };
  }

  /** Whether the period has passed and a decision is due. */
  default boolean awaitsDecision() {
    return switch (this) {
      case FirstYellow now -> now.over();
      case SecondYellow now -> now.over();
      case Red now -> now.over();
      case Revoked _, Handled _, Voided _ -> false;
    };
  }

  /** The whole life of a warning on one screen. */
  Transitions<WarningState, Step> LIFECYCLE =
      Transitions.<WarningState, Step>table()
          .begin(Step.WARN, FirstYellow.class)
          .begin(Step.WARN, Red.class)
          .from(FirstYellow.class, Step.RECORD, FirstYellow.class)
          .from(FirstYellow.class, Step.PERIOD_OVER, FirstYellow.class)
          .from(FirstYellow.class, Step.DECIDE, SecondYellow.class, Revoked.class)
          .from(FirstYellow.class, Step.VOID, Voided.class)
          .from(SecondYellow.class, Step.RECORD, SecondYellow.class)
          .from(SecondYellow.class, Step.PERIOD_OVER, SecondYellow.class)
          .from(SecondYellow.class, Step.DECIDE, Red.class, Revoked.class)
          .from(SecondYellow.class, Step.VOID, Voided.class)
          .from(Red.class, Step.RECORD, Red.class)
          .from(Red.class, Step.PERIOD_OVER, Red.class)
          .from(Red.class, Step.DECIDE, Handled.class, Revoked.class)
          .from(Red.class, Step.VOID, Voided.class)
          .build();
}
