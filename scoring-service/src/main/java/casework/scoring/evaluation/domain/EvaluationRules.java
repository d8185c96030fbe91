package casework.scoring.evaluation.domain;

import casework.platform.deadline.CalendarBook;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.PolicyBook;
import casework.platform.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What an office goes by when it evaluates: terms, colour policies and calendars, all dated. */
public record EvaluationRules(List<Terms> terms, PolicyBook policies, CalendarBook calendars) {

  public EvaluationRules {
    terms = List.copyOf(terms);
  }

  /** The terms in force on the day. */
  public Terms on(LocalDate day) {
    return terms.stream()
        .filter(each -> !each.validFrom().isAfter(day))
        .max(Comparator.comparing(Terms::validFrom))
        .orElseThrow(() -> new IllegalStateException("no terms of evaluations on " + day));
  }

  /** The terms an evaluation was scored by. */
  public Terms named(String id) {
    return terms.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the terms are gone: " + id));
  }

  public WorkingCalendar calendar(String organ, LocalDate on) {
    return calendars.asKnownOn(on, organ);
  }

  /** The colour policy a clock opened on the day comes under. */
  public ColourPolicy policyFor(String organ, LocalDate on) {
    return policies
        .inForce(organ, on)
        .orElseThrow(() -> new IllegalStateException("no colour policy for evaluations on " + on));
  }

  /** The policy a clock was opened under. */
  public ColourPolicy policy(String id) {
    return policies
        .named(id)
        .orElseThrow(() -> new IllegalStateException("the colour policy is gone: " + id));
  }
}
