package casework.scoring.warning.adapter.web;

import casework.scoring.warning.domain.Binding;
import casework.scoring.warning.domain.Card;
import casework.scoring.warning.domain.Exemption;
import casework.scoring.warning.domain.Warning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How warnings are shown. */
final class WarningViews {

  private WarningViews() {}

  /**
   * @param level of the card on the table; null once the warning has ended
   * @param decisionDue true once the period has passed and nobody has decided
   */
  record WarningLine(
      UUID id,
      String organ,
      String kind,
      String target,
      String state,
      @Nullable String level,
      @Nullable Integer round,
      @Nullable LocalDate until,
      boolean decisionDue) {}

  record WarningParty(String role, String who, String duty, String measures, String effect) {}

  record WarningEvidence(int round, String reference, LocalDate on) {}

  record WarningExemption(
      UUID id,
      String gate,
      String occasion,
      String reason,
      LocalDate until,
      String approvedBy,
      LocalDate on) {}

  record WarningDetail(
      WarningLine line,
      List<String> situations,
      String source,
      List<WarningParty> parties,
      List<Card> cards,
      List<WarningEvidence> evidence,
      List<WarningExemption> exemptions) {}

  record WarningStep(String step, String officer, Instant at, String note) {}

  static WarningLine line(Warning of) {
    return new WarningLine(
        of.id(),
        of.organ(),
        of.target().kind().name(),
        of.target().id(),
        word(of.state()),
        of.state().current().map(card -> card.level().name()).orElse(null),
        of.state().current().map(Card::round).orElse(null),
        of.state().current().map(Card::until).orElse(null),
        of.state().awaitsDecision());
  }

  static WarningDetail detail(Warning of) {
    return new WarningDetail(
        line(of),
        of.situations(),
        of.source(),
        of.binding().parties().stream().map(WarningViews::party).toList(),
        of.cards(),
        of.evidence().stream()
            .map(each -> new WarningEvidence(each.round(), each.reference(), each.on()))
            .toList(),
        of.exemptions().stream().map(WarningViews::exemption).toList());
  }

  static List<WarningStep> steps(Warning of) {
    return of.trail().stream()
        .map(each -> new WarningStep(each.step(), each.by().officer(), each.by().at(), each.note()))
        .toList();
  }

  static WarningExemption exemption(Exemption of) {
    return new WarningExemption(
        of.id(),
        of.gate().name(),
        of.occasion(),
        of.reason(),
        of.until(),
        of.by().officer(),
        of.by().on());
  }

  private static WarningParty party(Binding.Party of) {
    return new WarningParty(of.role().name(), of.who(), of.duty(), of.measures(), of.effect());
  }

  static String word(Object state) {
    return state
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
