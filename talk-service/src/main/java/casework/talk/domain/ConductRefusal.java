package casework.talk.domain;

import java.util.List;
import java.util.Map;

/** Why the record of a talk is not taken, or its file not closed. */
public sealed interface ConductRefusal extends TalkRefusal {

  /** Required content was not said. */
  record ContentMissing(List<String> missing) implements ConductRefusal {
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
  record MinutesMissing() implements ConductRefusal {
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
  record ReportMissing() implements ConductRefusal {
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
  record NoReportDue() implements ConductRefusal {
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
  record StillOpen() implements ConductRefusal {
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
  record NotOfThatKind(TalkKind kind) implements ConductRefusal {
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
}
