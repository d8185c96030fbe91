package casework.scoring.warning.domain;

import casework.platform.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Why a step on a warning is refused. */
public sealed interface WarningRefusal extends Refusal {

  /** The signer has not the role, or sits in another organ. */
  record NotYours(String step) implements WarningRefusal {
    @Override
    public String code() {
      return "warning-not-your-signature";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String rule() {
      return "R-WARN-01";
    }

    @Override
    public String detail() {
      return "Your role does not sign the step " + step + ".";
    }
  }

  /** A part of the request makes no sense. */
  record Malformed(String field, String wanted) implements WarningRefusal {
    @Override
    public String code() {
      return "warning-malformed";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The field " + field + " is to be " + wanted + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", field);
    }
  }

  /** The directory does not know the target as one of the organ's own area. */
  record NotInYourArea() implements WarningRefusal {
    @Override
    public String code() {
      return "warning-not-in-your-area";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The directory knows no such cadre or unit in your organ's area.";
    }
  }

  /** One of the three parties is not bound. */
  record NotBound(List<String> missing) implements WarningRefusal {
    @Override
    public String code() {
      return "warning-not-bound";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-WARN-02";
    }

    @Override
    public String detail() {
      return "Three parties are bound together; missing: " + missing;
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("missing", missing);
    }
  }

  /** Nothing shows the rectification yet. */
  record NotRectified(List<String> missing) implements WarningRefusal {
    @Override
    public String code() {
      return "warning-not-rectified";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-WARN-02";
    }

    @Override
    public String detail() {
      return "Not recorded under the present card: " + missing;
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("missing", missing);
    }
  }

  /** The observation period still runs. */
  record PeriodRuns(LocalDate until) implements WarningRefusal {
    @Override
    public String code() {
      return "warning-period-runs";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-WARN-01";
    }

    @Override
    public String detail() {
      return "The observation period runs until " + until + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("until", until.toString());
    }
  }
}
