package casework.petition.intake.domain;

import casework.platform.deadline.Colour;
import casework.platform.deadline.DeadlineClock;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the reporter is owed word of the acceptance (T-RN-ACK), and how that stands. */
public sealed interface Acknowledgement {

  /** Nobody is to be told. */
  record NotOwed(Ground ground) implements Acknowledgement {}

  /**
   * The clock runs.
   *
   * @param dueOn as last told
   * @param colour as last said
   * @param lookOn when to look again: the next colour, or another calendar; null where neither
   *     follows
   */
  record Owed(
      DeadlineClock clock,
      LocalDate dueOn,
      String policy,
      Colour colour,
      @Nullable LocalDate lookOn)
      implements Acknowledgement {}

  /** The reporter has been told. */
  record Given(DeadlineClock clock, LocalDate dueOn, LocalDate givenOn, NoticeWay way, Signed by)
      implements Acknowledgement {

    public boolean inTime() {
      return !givenOn.isAfter(dueOn);
    }
  }

  /** Why nobody is to be told. */
  enum Ground implements Coded {
    ANONYMOUS,
    FALSE_NAME,
    ALREADY_GIVEN,
    TRANSFERRED,
    /** An earlier petition's reporter was told, or is to be, and reports again. */
    REPEAT
  }

  /** The clock that a real name starts; none for an anonymous reporter. */
  static Acknowledgement arising(NameStatus name, Intake intake, NoticeTerms terms, LocalDate on) {
    if (!name.isRealName()) {
      return new NotOwed(Ground.ANONYMOUS);
    }
    DeadlineClock clock = terms.clockFrom(intake.receivedOn());
    return told(clock, terms.dueOn(clock, on), terms, on);
  }

  /** The clock as it stands on a day, by the calendar known then. */
  static Owed told(DeadlineClock before, LocalDate dueBefore, NoticeTerms terms, LocalDate on) {
    DeadlineClock clock = terms.retold(before, dueBefore, on);
    return new Owed(
        clock,
        terms.dueOn(clock, on),
        terms.policy().id(),
        terms.colour(clock, on),
        terms.lookOn(clock, on).orElse(null));
  }
}
