package casework.talk.adapter.web;

import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import casework.platform.store.Stored;
import casework.talk.domain.Cause;
import casework.talk.domain.ExemptionReason;
import casework.talk.domain.Form;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateLifecycle;
import casework.talk.domain.MandateState;
import casework.talk.domain.RuleBook;
import casework.talk.domain.TalkKind;
import casework.talk.domain.Target.TargetKind;
import casework.talk.domain.WithdrawalReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How duties to talk look from outside; bare codes, no names. */
final class MandateViews {

  private MandateViews() {}

  /**
   * A line of the ledger.
   *
   * @param causeMatters what it goes back to, the nearest first
   * @param causeColour the colour of the clue it is about
   * @param colour the live colour of the duty itself
   * @param overdueWorkdays 0 while it is not, or only rest days have gone by
   */
  record MandateLine(
      UUID id,
      String organ,
      @Nullable String department,
      TalkKind kind,
      String target,
      TargetKind targetKind,
      String stage,
      Cause.Type cause,
      List<UUID> causeMatters,
      @Nullable Colour causeColour,
      @Nullable String level,
      String trigger,
      LocalDate mandatedOn,
      LocalDate dueOn,
      boolean collective,
      @Nullable Colour colour,
      int overdueWorkdays,
      boolean overdue,
      @Nullable UUID talk,
      @Nullable LocalDate heldOn,
      @Nullable Boolean inTime) {}

  /** A duty as those see it who work on it. */
  record MandateDetail(
      MandateLine line,
      long revision,
      List<String> steps,
      @Nullable LocalDate lastDay,
      @Nullable LocalDate collectiveDueOn,
      @Nullable ExemptionReason proposedExemption,
      @Nullable ExemptedView exempted,
      @Nullable WithdrawnView withdrawn) {}

  record ExemptedView(ExemptionReason reason, String explanation, String officer, LocalDate on) {}

  record WithdrawnView(WithdrawalReason reason, LocalDate on) {}

  static MandateLine line(Mandate it, RuleBook rules, LocalDate today) {
    ColourReading now = it.reading(rules, today).orElse(null);
    MandateState.Held held = it.held().orElse(null);
    return new MandateLine(
        it.id().value(),
        it.organ(),
        it.department(),
        it.kind(),
        it.target().id(),
        it.target().kind(),
        word(it.state()),
        it.cause().type(),
        it.cause().matters(),
        it.cause().colour(),
        it.cause().level(),
        it.cause().trigger(),
        it.mandatedOn(),
        it.due(),
        it.gathered() || (held != null && held.form() == Form.COLLECTIVE),
        now == null ? null : now.colour(),
        now == null ? 0 : now.overdueWorkdays(),
        it.isOpen() && it.running().isOverdue(today),
        held == null ? null : held.talk(),
        held == null ? null : held.heldOn(),
        held == null ? null : held.inTime());
  }

  static MandateDetail detail(Stored<Mandate> stored, RuleBook rules, LocalDate today) {
    Mandate it = stored.state();
    return new MandateDetail(
        line(it, rules, today),
        stored.revision().value(),
        MandateLifecycle.TABLE.stepsFrom(it.state()).stream()
            .map(MandateLifecycle.Step::word)
            .toList(),
        it.lastDay(),
        it.collective() == null ? null : it.collective().due(),
        it.state() instanceof MandateState.Open open ? open.proposed() : null,
        it.state() instanceof MandateState.Exempted now
            ? new ExemptedView(now.reason(), now.explanation(), now.by().officer(), now.by().on())
            : null,
        it.state() instanceof MandateState.Withdrawn now
            ? new WithdrawnView(now.reason(), now.on())
            : null);
  }

  static String word(Object state) {
    return state
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
