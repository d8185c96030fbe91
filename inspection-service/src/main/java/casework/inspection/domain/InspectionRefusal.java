package casework.inspection.domain;

import casework.platform.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Why a step in inspection or rectification is refused. */
public sealed interface InspectionRefusal extends Refusal {

  /** The signer has not the role, or sits in the wrong organ or department, for this signature. */
  record NotYours(String step, String rule) implements InspectionRefusal {
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
  record NeedsAnotherSigner(String step, String rule) implements InspectionRefusal {
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

  /** A member must not inspect a unit; nobody can allow it. */
  record MustNotInspect(String member, String unit, List<String> kinds)
      implements InspectionRefusal {
    @Override
    public String code() {
      return "must-not-inspect";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-INSP-01";
    }

    @Override
    public String detail() {
      return "This member must keep out of that unit: " + String.join(", ", kinds) + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("member", member, "unit", unit, "kinds", kinds);
    }
  }

  /** The member has not handed in the form that is due before each round. */
  record Undeclared(String member) implements InspectionRefusal {
    @Override
    public String code() {
      return "undeclared";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-INSP-01";
    }

    @Override
    public String detail() {
      return "Before each round every member declares his ties; this one has not.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("member", member);
    }
  }

  /** Groups that cannot set out yet. */
  record GroupsIncomplete(List<Integer> groups) implements InspectionRefusal {
    @Override
    public String code() {
      return "groups-incomplete";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-INSP-02";
    }

    @Override
    public String detail() {
      return "Each group needs a leader authorised for this round, another member and a unit.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("groups", groups);
    }
  }

  /** There is too little of something that the rule wants more of. */
  record TooSoon(String step, LocalDate earliest, String rule) implements InspectionRefusal {
    @Override
    public String code() {
      return "too-soon";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "The step " + step + " may be taken from " + earliest + " on.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("earliest", earliest.toString());
    }
  }

  /** There is none of that name or number here. */
  record NoSuch(String what, String which) implements InspectionRefusal {
    @Override
    public String code() {
      return "no-such-" + what;
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "There is no such " + what + " here.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of(what, which);
    }
  }

  /** It is there or done already. */
  record Already(String what, String which) implements InspectionRefusal {
    @Override
    public String code() {
      return what + "-already";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "That is there or done already: " + what + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of(what, which);
    }
  }

  /** An owner and measures are named before anything can be said to be done. */
  record NeedsPlan() implements InspectionRefusal {
    @Override
    public String code() {
      return "needs-plan";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-INSP-03";
    }

    @Override
    public String detail() {
      return "First name who answers for the rectification and what is to be done.";
    }
  }

  /** The cadres of one transfer are managed by different organs. */
  record ManagersDiffer() implements InspectionRefusal {
    @Override
    public String code() {
      return "managers-differ";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-INSP-06";
    }

    @Override
    public String detail() {
      return "These cadres are managed by different organs: transfer them one by one.";
    }
  }

  /** Another organ manages the cadres than the one named. */
  record ManagedByAnother(String organ) implements InspectionRefusal {
    @Override
    public String code() {
      return "not-the-manager";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-INSP-06";
    }

    @Override
    public String detail() {
      return "The clue goes to the organ that manages the cadres.";
    }
  }

  /** A value does not have the shape that its field wants. */
  record Malformed(String field, String wanted) implements InspectionRefusal {
    @Override
    public String code() {
      return "malformed";
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

  /** A day lies before or after what it could be. */
  record DayOutOfRange(String field, LocalDate day, LocalDate earliest, LocalDate latest)
      implements InspectionRefusal {
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
      return field + " " + day + " is not between " + earliest + " and " + latest + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", field);
    }
  }
}
