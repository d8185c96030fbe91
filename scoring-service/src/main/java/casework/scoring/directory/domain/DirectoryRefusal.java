package casework.scoring.directory.domain;

import casework.platform.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Why the directory says no. */
public sealed interface DirectoryRefusal extends Refusal {

  /** The step is another office's. */
  record NotYours(String step) implements DirectoryRefusal {
    @Override
    public String code() {
      return "not-your-signature";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "The step " + step + " is signed by the cadre supervision office.";
    }
  }

  /** The directory has no such unit, or it does not lie within sight. */
  record UnknownUnit(String field) implements DirectoryRefusal {
    @Override
    public String code() {
      return "unknown-unit";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The directory has no such unit on that day.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", field);
    }
  }

  /** The unit has no such post. */
  record UnknownPost(String field) implements DirectoryRefusal {
    @Override
    public String code() {
      return "unknown-post";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The unit has no such post on that day.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", field);
    }
  }

  /** The directory has no such organ. */
  record UnknownOrgan(String field) implements DirectoryRefusal {
    @Override
    public String code() {
      return "unknown-organ";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The directory has no such organ within your sight.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", field);
    }
  }

  /** The directory does not know the cadre. */
  record UnknownCadre(String field) implements DirectoryRefusal {
    @Override
    public String code() {
      return "unknown-cadre";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The directory has no such cadre.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", field);
    }
  }

  /** The directory has another name under that id. */
  record NameDiffers() implements DirectoryRefusal {
    @Override
    public String code() {
      return "name-differs";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "The directory knows the cadre of that id by another name; correct the one or the"
          + " other.";
    }
  }

  /** The code is another's already. */
  record EnteredAlready(String what) implements DirectoryRefusal {
    @Override
    public String code() {
      return "entered-already";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "The directory has a " + what + " of that code.";
    }
  }

  /** He holds, or will hold, the post he is to be appointed to. */
  record HoldsThatPost() implements DirectoryRefusal {
    @Override
    public String code() {
      return "holds-that-post";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "He holds that post on that day.";
    }
  }

  /** He does not hold the post he is to leave. */
  record HoldsNoSuchPost() implements DirectoryRefusal {
    @Override
    public String code() {
      return "holds-no-such-post";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "He does not hold the post he is to leave on that day.";
    }
  }

  /** He has no such appointment. */
  record NoSuchAppointment() implements DirectoryRefusal {
    @Override
    public String code() {
      return "no-such-appointment";
    }

    @Override
    public Family family() {
      return Family.UNKNOWN;
    }

    @Override
    public String detail() {
      return "He has no such appointment.";
    }
  }

  /** The appointment has been withdrawn. */
  record WithdrawnAlready() implements DirectoryRefusal {
    @Override
    public String code() {
      return "withdrawn-already";
    }

    @Override
    public Family family() {
      return Family.PHASE;
    }

    @Override
    public String detail() {
      return "The appointment has been withdrawn before.";
    }
  }

  /** A correction without a value. */
  record NothingToCorrect() implements DirectoryRefusal {
    @Override
    public String code() {
      return "nothing-to-correct";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "A correction gives at least one value.";
    }
  }

  /** A value that can be read but cannot be meant. */
  record Malformed(String field, String wanted) implements DirectoryRefusal {
    @Override
    public String code() {
      return "malformed-value";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The field " + field + " must be " + wanted + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", field);
    }
  }

  /** A day lies outside what it must lie between. */
  record DayOutOfRange(String field, LocalDate day, LocalDate earliest, LocalDate latest)
      implements DirectoryRefusal {
    @Override
    public String code() {
      return "day-out-of-range";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return field + " " + day + " does not lie between " + earliest + " and " + latest + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", field);
    }
  }
}
