package casework.talk.domain;

import casework.platform.deadline.Colour;
import casework.platform.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Why a step on a talk or on a duty to talk is refused. */
public sealed interface TalkRefusal extends Refusal {

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

  /** Somebody of that capacity may not talk with one who stands so. */
  record NotEligible(Eligibility.Part part, TalkKind kind, Capacity capacity, Standing standing)
      implements TalkRefusal {
    @Override
    public String code() {
      return "not-eligible";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-TALK-ELIG";
    }

    @Override
    public String detail() {
      return "A "
          + capacity
          + " as "
          + part
          + " does not hold a talk of the kind "
          + kind
          + " with a "
          + standing
          + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of(
          "part",
          part.name(),
          "kind",
          kind.name(),
          "capacity",
          capacity.name(),
          "standing",
          standing.name());
    }
  }

  /** Another grade talks about a clue of that colour. */
  record OtherGrade(Colour colour, Capacity wanted) implements TalkRefusal {
    @Override
    public String code() {
      return "other-grade";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-TALK-GRADED";
    }

    @Override
    public String detail() {
      return "A clue that turned " + colour + " is talked about by a " + wanted + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("colour", colour.name(), "wanted", wanted.name());
    }
  }

  /** The directory does not tell how the person stands to the principal. */
  record StandingUnknown(String target) implements TalkRefusal {
    @Override
    public String code() {
      return "standing-unknown";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The directory does not tell how " + target + " stands to the principal: say it.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("target", target);
    }
  }

  /** The plan lacks what must be known beforehand. */
  record NotPrepared() implements TalkRefusal {
    @Override
    public String code() {
      return "not-prepared";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-TALK-PLAN";
    }

    @Override
    public String detail() {
      return "Before a talk the person's health and state of mind are looked into.";
    }
  }

  /** One person or several, against the form. */
  record FormDoesNotFit(Form form, int persons) implements TalkRefusal {
    @Override
    public String code() {
      return "form-does-not-fit";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "A talk of the form " + form + " is not held with " + persons + " persons.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("form", form.name());
    }
  }

  /** A duty named in the plan is of another kind, another person, another organ, or settled. */
  record MandateDoesNotFit(String why) implements TalkRefusal {
    @Override
    public String code() {
      return "mandate-does-not-fit";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "A duty named in the plan " + why + ".";
    }
  }

  /** Talks of that kind follow from facts alone. */
  record NotToBeProposed(TalkKind kind) implements TalkRefusal {
    @Override
    public String code() {
      return "not-to-be-proposed";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "A talk of the kind " + kind + " follows from facts and is not proposed.";
    }
  }

  /** The duty follows from a fact. */
  record AskedForByAFact() implements TalkRefusal {
    @Override
    public String code() {
      return "asked-for-by-a-fact";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "A duty that follows from a fact falls away with the fact alone.";
    }
  }

  /** There is no longer limit for a collective talk of that kind. */
  record NotHeldCollectively(TalkKind kind) implements TalkRefusal {
    @Override
    public String code() {
      return "not-held-collectively";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "Holding it together with others moves no limit of the kind " + kind + ".";
    }
  }

  /** Only a return visit knows exemptions. */
  record NoExemption(TalkKind kind) implements TalkRefusal {
    @Override
    public String code() {
      return "no-exemption";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-TALK-EXEMPT";
    }

    @Override
    public String detail() {
      return "Nobody is spared a talk of the kind " + kind + ".";
    }
  }

  /** The principal has not approved. */
  record NeedsApproval() implements TalkRefusal {
    @Override
    public String code() {
      return "needs-approval";
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
      return "The principal must approve first what others ask him to hold.";
    }
  }

  /** Somebody else approved. */
  record NotThePrincipal() implements TalkRefusal {
    @Override
    public String code() {
      return "not-the-principal";
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
      return "Only the principal of the plan approves it.";
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

  /** A speaker who is no principal sends nobody. */
  record OnlyThePrincipalSends() implements TalkRefusal {
    @Override
    public String code() {
      return "only-the-principal-sends";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-TALK-ELIG";
    }

    @Override
    public String detail() {
      return "Only a principal sends somebody in his place.";
    }
  }

  /** Required content was not said. */
  record ContentMissing(List<String> missing) implements TalkRefusal {
    public ContentMissing {
      missing = List.copyOf(missing);
    }

    @Override
    public String code() {
      return "content-missing";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-TALK-CONTENT";
    }

    @Override
    public String detail() {
      return "Not everything that must be said was: " + missing + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("missing", missing);
    }
  }

  /** There are no minutes. */
  record MinutesMissing() implements TalkRefusal {
    @Override
    public String code() {
      return "minutes-missing";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-TALK-CONTENT";
    }

    @Override
    public String detail() {
      return "There are no minutes of the talk.";
    }
  }

  /** The delegate has not reported. */
  record ReportMissing() implements TalkRefusal {
    @Override
    public String code() {
      return "report-missing";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "T-TALK-REPORT";
    }

    @Override
    public String detail() {
      return "The delegate has not reported back.";
    }
  }

  /** Nobody was sent, or he has reported. */
  record NoReportDue() implements TalkRefusal {
    @Override
    public String code() {
      return "no-report-due";
    }

    @Override
    public Family family() {
      return Family.PHASE;
    }

    @Override
    public String rule() {
      return "T-TALK-REPORT";
    }

    @Override
    public String detail() {
      return "No report is due from a delegate.";
    }
  }

  /** Something promised or asked is open. */
  record StillOpen() implements TalkRefusal {
    @Override
    public String code() {
      return "still-open";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "T-TALK-PROMISE";
    }

    @Override
    public String detail() {
      return "A promise is not kept, or a difficulty not settled.";
    }
  }

  /** The step belongs to another kind of talk. */
  record NotOfThatKind(TalkKind kind) implements TalkRefusal {
    @Override
    public String code() {
      return "not-of-that-kind";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-TALK-COORDINATE";
    }

    @Override
    public String detail() {
      return "A talk of the kind " + kind + " does not know that step.";
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
