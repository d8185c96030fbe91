package casework.scoring.warning.domain;

import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Yes or no, with the reason.
 *
 * @param reason {@code no-warning}, {@code exempted}, {@code warning-runs}, {@code warned-in-year}
 *     or {@code red-in-year}
 * @param shutBy warnings that keep the gate shut
 * @param openedBy exemptions that open it in spite of a warning
 */
public record GateAnswer(
    GateQuestion question,
    boolean open,
    String reason,
    List<UUID> shutBy,
    List<Exemption> openedBy) {

  public GateAnswer {
    shutBy = List.copyOf(shutBy);
    openedBy = List.copyOf(openedBy);
  }

  /** The answer of all warnings that somebody has had. */
  @Rule(value = "R-WARN-03", kind = RuleKind.REFUSES)
  public static GateAnswer of(
      GateQuestion question, Collection<Warning> warnings, TermsBook terms) {
    List<UUID> shut = new ArrayList<>();
    List<Exemption> opened = new ArrayList<>();
    for (Warning each : warnings) {
      if (shuts(question, each, terms)) {
        each.exemptions().stream()
            .filter(known -> known.opens(question.gate(), question.on()))
            .findFirst()
            .ifPresentOrElse(opened::add, () -> shut.add(each.id()));
      }
    }
    String reason =
        !shut.isEmpty() ? reason(question.gate()) : opened.isEmpty() ? "no-warning" : "exempted";
    return new GateAnswer(question, shut.isEmpty(), reason, shut, opened);
  }

  private static boolean shuts(GateQuestion question, Warning warning, TermsBook terms) {
    Gate gate = question.gate();
    if (gate.isOfCareer()) {
      return warning.target().kind() == Target.Kind.CADRE && warning.runsOn(question.on());
    }
    if (gate == Gate.AWARD) {
      return warning.cards().stream().anyMatch(each -> each.from().getYear() == question.year());
    }
    Terms.Grade grade = question.grade();
    return grade != null
        && warning.cards().stream()
            .filter(each -> each.level() == Card.Level.RED)
            .filter(each -> each.from().getYear() == question.year())
            .anyMatch(each -> grade.compareTo(terms.on(each.from()).belowGrade()) >= 0);
  }

  private static String reason(Gate gate) {
    return switch (gate) {
      case PROMOTION, RANK_RISE, IMPORTANT_POST -> "warning-runs";
      case AWARD -> "warned-in-year";
      case ANNUAL_GRADE -> "red-in-year";
    };
  }
}
