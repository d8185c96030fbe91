package casework.clue.domain;

import casework.platform.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Why a step on a clue or a case is refused. */
public sealed interface ClueRefusal extends Refusal {

  /** The signer has not the role, or sits in the wrong organ or department, for this signature. */
  record NotYours(String step, String rule) implements ClueRefusal {
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
      return "Your role and department do not sign the step " + step + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("step", step);
    }
  }

  /** The officer has already signed what this step must be independent of. */
  record NeedsAnotherSigner(String step, String rule) implements ClueRefusal {
    @Override
    public String code() {
      return "needs-another-signer";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "The step " + step + " must be signed by somebody who has not signed before.";
    }
  }

  /** The three levels of collective study are not all recorded, or do not agree with the method. */
  record NeedsCollectiveStudy(Set<StudyLevel> missing) implements ClueRefusal {
    @Override
    public String code() {
      return "needs-collective-study";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-CLUE-02";
    }

    @Override
    public String detail() {
      return "No individual decides: the records of these meetings are missing: " + sorted() + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("missing", sorted().stream().map(StudyLevel::name).toList());
    }

    private Set<StudyLevel> sorted() {
      return new TreeSet<>(missing);
    }
  }

  /** The method is not the one the highest meeting concluded. */
  record NotWhatWasConcluded(DisposalMethod concluded) implements ClueRefusal {
    @Override
    public String code() {
      return "not-what-was-concluded";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-CLUE-02";
    }

    @Override
    public String detail() {
      return "The special meeting concluded " + concluded + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("concluded", concluded.name());
    }
  }

  /** That meeting's record is there already. */
  record StudiedAlready(StudyLevel level) implements ClueRefusal {
    @Override
    public String code() {
      return "studied-already";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "The record of the " + level + " is there already.";
    }
  }

  /** The officer has declared a conflict and must keep out. */
  record MustRecuse(String officer) implements ClueRefusal {
    @Override
    public String code() {
      return "must-recuse";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-SEC-02";
    }

    @Override
    public String detail() {
      return "The officer " + officer + " has declared a conflict in this matter.";
    }
  }

  /** A list has fewer entries than the rule asks for. */
  record TooFew(String field, int least, String rule) implements ClueRefusal {
    @Override
    public String code() {
      return "too-few-" + field;
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "At least " + least + " different " + field + " are needed.";
    }
  }

  /** The result does not belong to the method, or lacks or has a filing against its kind. */
  record ResultDoesNotFit(ResultKind kind, DisposalMethod method) implements ClueRefusal {
    @Override
    public String code() {
      return "result-does-not-fit";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "Work by " + method + " does not end as " + kind + " with these particulars.";
    }
  }

  /** A case was filed on the clue; new evidence belongs there. */
  record FiledInACase(ClueNumber number) implements ClueRefusal {
    @Override
    public String code() {
      return "filed-in-a-case";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "A case was filed on this clue: what is new is decided there.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("case", number.value());
    }
  }

  /** No clock runs that could be extended, paused or resumed. */
  record NoClockRunning() implements ClueRefusal {
    @Override
    public String code() {
      return "no-clock-running";
    }

    @Override
    public Family family() {
      return Family.PHASE;
    }

    @Override
    public String detail() {
      return "No clock of this matter runs.";
    }
  }

  /** There is no such prompt, notice, pause or person in this matter. */
  record NoSuch(String what, int n) implements ClueRefusal {
    @Override
    public String code() {
      return "no-such-" + what;
    }

    @Override
    public Family family() {
      return Family.UNKNOWN;
    }

    @Override
    public String detail() {
      return "This matter has no " + what + " " + n + ".";
    }
  }

  /** That was done before and is not done twice. */
  record Already(String what, int n) implements ClueRefusal {
    @Override
    public String code() {
      return what + "-settled-already";
    }

    @Override
    public Family family() {
      return Family.PHASE;
    }

    @Override
    public String detail() {
      return "The " + what + " " + n + " has been settled.";
    }
  }

  /** A value that can be read but cannot be meant. */
  record Malformed(String field, String wanted) implements ClueRefusal {
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
      implements ClueRefusal {
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
