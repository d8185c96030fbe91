package casework.scoring.opinion.domain;

import casework.platform.kernel.Refusal;
import java.util.Map;

/** Why an opinion is not drafted, signed or issued. */
public sealed interface OpinionRefusal extends Refusal {

  /** The step is signed by another role or organ. */
  record NotYours(String step) implements OpinionRefusal {
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
      return "R-RT-10";
    }

    @Override
    public String detail() {
      return "The step " + step + " is signed by another role of the managing organ.";
    }
  }

  /** The facts do not let anybody say that. */
  record FactsForbid(String cadre, boolean influence, boolean warning) implements OpinionRefusal {
    @Override
    public String code() {
      return "facts-forbid-the-verdict";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-RT-10";
    }

    @Override
    public String detail() {
      return "What is known of the cadre does not allow that verdict.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("cadre", cadre, "influencePeriod", influence, "warning", warning);
    }
  }

  /** Something else is known now than when it was drafted. */
  record FactsHaveChanged() implements OpinionRefusal {
    @Override
    public String code() {
      return "facts-have-changed";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-RT-10";
    }

    @Override
    public String detail() {
      return "The services say something else now than when the opinion was drafted; gather the"
          + " facts and draft it again.";
    }
  }

  /** The second signature is another person's. */
  record NeedsAnotherSigner() implements OpinionRefusal {
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
      return "R-RT-10";
    }

    @Override
    public String detail() {
      return "An opinion bears the signatures of two persons.";
    }
  }

  /** The organ does not manage such a cadre. */
  record NotManagedHere() implements OpinionRefusal {
    @Override
    public String code() {
      return "not-managed-here";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "An opinion is given by the organ that manages the cadre.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", "cadres");
    }
  }

  /** A value that can be read but cannot be meant. */
  record Malformed(String field, String wanted) implements OpinionRefusal {
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
}
