package casework.inspection.domain.followup;

import casework.inspection.domain.Days;
import casework.inspection.domain.Effect;
import casework.inspection.domain.InspectionRefusal;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.SignedStep;
import casework.inspection.domain.Signing;
import casework.inspection.domain.UnitRef;
import casework.inspection.domain.followup.FollowUpEvent.EffectRecorded;
import casework.inspection.domain.followup.FollowUpEvent.ObligationMet;
import casework.inspection.domain.followup.FollowUpEvent.ObligationOverdue;
import casework.inspection.domain.followup.FollowUpEvent.ObligationWithdrawn;
import casework.inspection.domain.followup.FollowUpLifecycle.Step;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows a unit's inspection: the four doubles as dated obligations, and what came of it in
 * money and people. Immutable: each step returns what it became.
 *
 * @param organ code of the organ that inspects
 * @param fedBackOn the day the unit's time began to run
 * @param lookOn the day on which it is to be looked at next; null where nothing is owed
 */
public record FollowUp(
    FollowUpId id,
    String organ,
    RoundId round,
    UnitRef unit,
    LocalDate fedBackOn,
    FollowUpState state,
    List<Obligation> obligations,
    List<Entry> effects,
    @Nullable LocalDate lookOn,
    List<SignedStep> trail) {

  /** One entry of what came of it. */
  public record Entry(Effect effect, Signed by) {}

  public FollowUp {
    obligations = List.copyOf(obligations);
    effects = List.copyOf(effects);
    trail = List.copyOf(trail);
  }

  /** The unit has been told; the software's own step. */
  @Rule("R-INSP-05")
  public static Change<FollowUp, FollowUpEvent> open(
      RoundId round,
      String organ,
      UnitRef unit,
      @Nullable LocalDate individualOn,
      @Nullable LocalDate publicOn,
      LocalDate fedBackOn,
      Signed by,
      RuleBook rules,
      Act act) {
    List<Obligation> owed = new ArrayList<>();
    for (ObligationKind kind : ObligationKind.values()) {
      LocalDate due = rules.dueOn(kind.limit(), organ, fedBackOn, act.on());
      String rule = rules.limit(kind.limit(), organ, fedBackOn).rule();
      LocalDate on =
          switch (kind) {
            case INDIVIDUAL_FEEDBACK -> individualOn;
            case PUBLIC_FEEDBACK -> publicOn;
            case PLAN, GOVERNMENT_TALK, PARTY_TALK, TEAM_REPORT -> null;
            case PRINCIPAL_REPORT, SOCIAL_DISCLOSURE, PARTY_DISCLOSURE -> null;
          };
      owed.add(
          new Obligation(kind, due, rule, on == null ? null : new Obligation.Met(on, by), false));
    }
    FollowUp opened =
        new FollowUp(
            FollowUpId.of(round, unit.unit()),
            organ,
            round,
            unit,
            fedBackOn,
            FollowUpLifecycle.TABLE.arrive(null, Step.OPEN, new FollowUpState.Open()),
            owed,
            List.of(),
            null,
            List.of(SignedStep.of(Step.OPEN.word(), "", act)));
    return Change.of(opened.settled(rules, act.on()), Step.OPEN.word(), List.of("R-INSP-05"));
  }

  /** One of the doubles is done. */
  @Rule(value = "R-INSP-05", kind = RuleKind.REFUSES)
  public Change<FollowUp, FollowUpEvent> meet(
      ObligationKind kind, LocalDate on, RuleBook rules, Act act) {
    FollowUpLifecycle.TABLE.require(state, Step.MEET);
    Signing.byOffice(organ, Step.MEET.word(), act.actor());
    if (obligation(kind).met() != null) {
      throw new Refused(new InspectionRefusal.Already("obligation", kind.word()));
    }
    Days.require("metOn", on, fedBackOn, act.on());
    Obligation done = obligation(kind).met(on, act.signed());
    List<Obligation> next = replaced(done);
    boolean all = next.stream().allMatch(each -> each.met() != null);
    FollowUp met =
        step(
            Step.MEET,
            all ? new FollowUpState.Fulfilled() : new FollowUpState.Open(),
            next,
            effects,
            kind.word(),
            act);
    return Change.of(
        met.settled(rules, act.on()),
        Step.MEET.word(),
        List.of("R-INSP-05"),
        new ObligationMet(met, kind, on, done.onTime().orElseThrow()));
  }

  /** It was entered as done by mistake. */
  public Change<FollowUp, FollowUpEvent> withdraw(ObligationKind kind, RuleBook rules, Act act) {
    FollowUpLifecycle.TABLE.require(state, Step.WITHDRAW);
    Signing.byOffice(organ, Step.WITHDRAW.word(), act.actor());
    if (obligation(kind).met() == null) {
      throw new Refused(new InspectionRefusal.NoSuch("obligation", kind.word()));
    }
    FollowUp open =
        step(
            Step.WITHDRAW,
            new FollowUpState.Open(),
            replaced(obligation(kind).open()),
            effects,
            kind.word(),
            act);
    return Change.of(
        open.settled(rules, act.on()),
        Step.WITHDRAW.word(),
        List.of("R-INSP-05"),
        new ObligationWithdrawn(open, kind, act.on()));
  }

  /** Money and people that came of it, on top of what has been entered. */
  public Change<FollowUp, FollowUpEvent> record(Effect effect, Act act) {
    FollowUpLifecycle.TABLE.require(state, Step.RECORD_EFFECT);
    Signing.byOffice(organ, Step.RECORD_EFFECT.word(), act.actor());
    List<Entry> more = new ArrayList<>(effects);
    more.add(new Entry(effect, act.signed()));
    FollowUp recorded = step(Step.RECORD_EFFECT, state, obligations, more, "", act);
    return Change.of(
        recorded,
        Step.RECORD_EFFECT.word(),
        List.of("R-INSP-03"),
        new EffectRecorded(recorded, effect, act.on()));
  }

  /** A day has come: something is past due, or a calendar is out that may move what is owed. */
  public Change<FollowUp, FollowUpEvent> look(RuleBook rules, Act act) {
    FollowUp told = retold(rules, act.on());
    List<FollowUpEvent> events = new ArrayList<>();
    List<Obligation> next = new ArrayList<>();
    for (Obligation each : told.obligations) {
      boolean news = each.isPast(act.on()) && !each.said();
      next.add(news ? each.overdue() : each);
      if (news) {
        events.add(new ObligationOverdue(told, each.kind(), each.dueOn()));
      }
    }
    return new Change<>(
        told.with(next, null).settled(rules, act.on()), "look", List.of("R-INSP-05"), events);
  }

  /** All that came of it so far. */
  public Effect effect() {
    return effects.stream().map(Entry::effect).reduce(Effect.NONE, Effect::plus);
  }

  public Obligation obligation(ObligationKind kind) {
    return obligations.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
  }

  private FollowUp retold(RuleBook rules, LocalDate today) {
    return with(
        obligations.stream()
            .map(
                each ->
                    each.met() == null
                        ? each.told(rules.dueOn(each.kind().limit(), organ, fedBackOn, today))
                        : each)
            .toList(),
        lookOn);
  }

  private FollowUp settled(RuleBook rules, LocalDate today) {
    Optional<LocalDate> past =
        obligations.stream()
            .filter(each -> each.met() == null && !each.said())
            .map(each -> each.dueOn().plusDays(1))
            .min(Comparator.naturalOrder());
    LocalDate next =
        past.map(
                day ->
                    rules
                        .nextPublication(organ, today)
                        .filter(out -> out.isBefore(day))
                        .orElse(day))
            .orElse(null);
    return with(obligations, next);
  }

  private List<Obligation> replaced(Obligation changed) {
    return obligations.stream()
        .map(each -> each.kind() == changed.kind() ? changed : each)
        .toList();
  }

  private FollowUp step(
      Step step,
      FollowUpState to,
      List<Obligation> owed,
      List<Entry> entries,
      String note,
      Act act) {
    return new FollowUp(
        id,
        organ,
        round,
        unit,
        fedBackOn,
        FollowUpLifecycle.TABLE.arrive(state, step, to),
        owed,
        entries,
        lookOn,
        SignedStep.more(trail, step.word(), note, act));
  }

  private FollowUp with(List<Obligation> owed, @Nullable LocalDate next) {
    return new FollowUp(id, organ, round, unit, fedBackOn, state, owed, effects, next, trail);
  }
}
