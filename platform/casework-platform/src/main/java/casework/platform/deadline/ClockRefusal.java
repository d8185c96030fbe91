package casework.platform.deadline;

import casework.platform.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Why a clock does not do what it was asked. */
public sealed interface ClockRefusal extends Refusal {

  /** The rule allows no further extension. */
  record ExtensionUsedUp(int allowed, String rule) implements ClockRefusal {
    @Override
    public String code() {
      return "extension-used-up";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "The limit may be extended " + allowed + " time(s), and that has been done.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("allowed", allowed);
    }
  }

  /** The extension asked for is longer than the rule allows. */
  record ExtensionTooLong(Period longest, String rule) implements ClockRefusal {
    @Override
    public String code() {
      return "extension-too-long";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "One extension is at most " + longest.n() + " " + longest.unit() + ".";
    }
  }

  /** The clock already stands still. */
  record PauseAlreadyRunning(LocalDate since) implements ClockRefusal {
    @Override
    public String code() {
      return "pause-already-running";
    }

    @Override
    public Family family() {
      return Family.PHASE;
    }

    @Override
    public String detail() {
      return "The clock has been paused since " + since + ".";
    }
  }

  /** There is no pause to end. */
  record NoPauseRunning() implements ClockRefusal {
    @Override
    public String code() {
      return "no-pause-running";
    }

    @Override
    public Family family() {
      return Family.PHASE;
    }

    @Override
    public String detail() {
      return "The clock is not paused.";
    }
  }

  /** The clock has stopped for good. */
  record ClockStopped(LocalDate on) implements ClockRefusal {
    @Override
    public String code() {
      return "clock-stopped";
    }

    @Override
    public Family family() {
      return Family.PHASE;
    }

    @Override
    public String detail() {
      return "The clock stopped on " + on + ".";
    }
  }

  /** A date lies before what it must follow, or in the future. */
  record DateOutOfOrder(LocalDate date, LocalDate earliest, LocalDate latest)
      implements ClockRefusal {
    @Override
    public String code() {
      return "date-out-of-order";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The date " + date + " does not lie between " + earliest + " and " + latest + ".";
    }
  }
}
