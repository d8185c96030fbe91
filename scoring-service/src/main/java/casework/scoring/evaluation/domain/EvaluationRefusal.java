package casework.scoring.evaluation.domain;

import casework.platform.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Why a step on an evaluation is refused. */
public sealed interface EvaluationRefusal extends Refusal {

  /** The signer has not the role, or sits in another organ. */
  record NotYours(String step) implements EvaluationRefusal {
    @Override
    public String code() {
      return "evaluation-not-your-signature";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String rule() {
      return "R-EVAL-01";
    }

    @Override
    public String detail() {
      return "Your role does not sign the step " + step + ".";
    }
  }

  /** A part of the request makes no sense. */
  record Malformed(String field, String wanted) implements EvaluationRefusal {
    @Override
    public String code() {
      return "evaluation-malformed";
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

  /** The directory does not know the cadre as one whom the organ manages. */
  record NotInYourArea() implements EvaluationRefusal {
    @Override
    public String code() {
      return "evaluation-not-in-your-area";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The directory knows no such cadre whom your organ manages.";
    }
  }

  /** A day lies before what it must follow, or in the future. */
  record DayOutOfRange(String field, LocalDate first, LocalDate last) implements EvaluationRefusal {
    @Override
    public String code() {
      return "evaluation-day-out-of-range";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The day " + field + " is to lie between " + first + " and " + last + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", field);
    }
  }

  /** The ballots asked for no review, or it has been answered. */
  record NoReviewOpen() implements EvaluationRefusal {
    @Override
    public String code() {
      return "evaluation-no-review-open";
    }

    @Override
    public Family family() {
      return Family.PHASE;
    }

    @Override
    public String detail() {
      return "No review of this evaluation is open.";
    }
  }

  /** The review has not been answered. */
  record ReviewOpen(LocalDate since) implements EvaluationRefusal {
    @Override
    public String code() {
      return "evaluation-review-open";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-EVAL-02";
    }

    @Override
    public String detail() {
      return "A review has been open since " + since + ".";
    }
  }
}
