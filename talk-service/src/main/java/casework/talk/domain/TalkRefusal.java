package casework.talk.domain;

import casework.platform.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Why a step on a talk or on a duty to talk is refused. */
public sealed interface TalkRefusal extends Refusal
    permits TalkRefusal.NotYours,
        TalkRefusal.NotYourMatter,
        TalkRefusal.NeedsAnotherSigner,
        TalkRefusal.NoSuch,
        TalkRefusal.Already,
        TalkRefusal.Malformed,
        TalkRefusal.DayOutOfRange,
        PlanRefusal,
        ConductRefusal,
        MandateRefusal {

  /** The signer has not the role, or sits in the wrong organ or department. */
  record NotYours(String step) implements TalkRefusal {
    @Override
    public String code() {
      return "not-your-signature";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String rule() {
      return "R-TALK-STAFF";
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

  /** The officer may know that the talk took place, and no more. */
  record NotYourMatter() implements TalkRefusal {
    @Override
    public String code() {
      return "need-to-know";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String rule() {
      return "R-TALK-SECRET";
    }

    @Override
    public String detail() {
      return "Only those who work on this talk and those who lead them read what was said in it.";
    }
  }

  /** The officer has signed what this step must be independent of. */
  record NeedsAnotherSigner(String step) implements TalkRefusal {
    @Override
    public String code() {
      return "needs-another-signer";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-TALK-APPROVAL";
    }

    @Override
    public String detail() {
      return "The step " + step + " must be signed by somebody who has not signed before.";
    }
  }

  /** There is no such promise or coordination. */
  record NoSuch(String what, int n) implements TalkRefusal {
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
      return "This talk has no " + what + " " + n + ".";
    }
  }

  /** That was done before. */
  record Already(String what, int n) implements TalkRefusal {
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
  record Malformed(String field, String wanted) implements TalkRefusal {
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
      implements TalkRefusal {
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
