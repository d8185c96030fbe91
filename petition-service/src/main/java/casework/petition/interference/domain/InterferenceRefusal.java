package casework.petition.interference.domain;

import casework.platform.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Why the answer about the interference register is no. */
public sealed interface InterferenceRefusal extends Refusal {

  /** There is no such entry, or none the asker may know of. */
  record NoSuchEntry() implements InterferenceRefusal {
    @Override
    public String code() {
      return "no-such-interference";
    }

    @Override
    public Family family() {
      return Family.UNKNOWN;
    }

    @Override
    public String detail() {
      return "There is no such entry.";
    }
  }

  /** The head of an organ that has none above it on this directory. */
  record NobodyAbove() implements InterferenceRefusal {
    @Override
    public String code() {
      return "nobody-above";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "What concerns the own head is kept by the organ above, and there is none here.";
    }

    @Override
    public String rule() {
      return "R-SEC-03";
    }
  }

  /** A day that cannot be. */
  record DayOutOfRange(String field, LocalDate earliest, LocalDate latest)
      implements InterferenceRefusal {
    @Override
    public String code() {
      return "date-out-of-range";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The date " + field + " lies from " + earliest + " to " + latest + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", field, "earliest", earliest, "latest", latest);
    }
  }
}
