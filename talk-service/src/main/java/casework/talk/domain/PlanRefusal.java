package casework.talk.domain;

import casework.platform.deadline.Colour;
import java.util.Map;

/** Why a talk cannot be planned so, or its plan not be carried out. */
public sealed interface PlanRefusal extends TalkRefusal {

  /** Somebody of that capacity may not talk with one who stands so. */
  record NotEligible(Eligibility.Part part, TalkKind kind, Capacity capacity, Standing standing)
      implements PlanRefusal {
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
  record OtherGrade(Colour colour, Capacity wanted) implements PlanRefusal {
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
  record StandingUnknown(String target) implements PlanRefusal {
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
  record NotPrepared() implements PlanRefusal {
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
  record FormDoesNotFit(Form form, int persons) implements PlanRefusal {
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
  record MandateDoesNotFit(String why) implements PlanRefusal {
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

  /** The principal has not approved. */
  record NeedsApproval() implements PlanRefusal {
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
  record NotThePrincipal() implements PlanRefusal {
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

  /** A speaker who is no principal sends nobody. */
  record OnlyThePrincipalSends() implements PlanRefusal {
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
}
