package casework.scoring.warning.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.scoring.warning.domain.WarningEvent.CadreWarned;
import casework.scoring.warning.domain.WarningEvent.GateOpened;
import casework.scoring.warning.domain.WarningEvent.WarningHandled;
import casework.scoring.warning.domain.WarningEvent.WarningPeriodOver;
import casework.scoring.warning.domain.WarningEvent.WarningRevoked;
import casework.scoring.warning.domain.WarningEvent.WarningVoided;
import casework.scoring.warning.domain.WarningState.FirstYellow;
import casework.scoring.warning.domain.WarningState.Handled;
import casework.scoring.warning.domain.WarningState.Red;
import casework.scoring.warning.domain.WarningState.Revoked;
import casework.scoring.warning.domain.WarningState.SecondYellow;
import casework.scoring.warning.domain.WarningState.Step;
import casework.scoring.warning.domain.WarningState.Voided;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A warning to a cadre or a team, from its first card until it is taken back or handled. A person
 * gives every card and decides at the end of every period; the clock only says that it is over.
 *
 * @param situations codes of what was found, of the target's list
 * @param source code of the way it was found
 * @param cards every card given, in order
 * @param evidence what was handed in of the rectification under the present card
 */
public record Warning(
    UUID id,
    String organ,
    Target target,
    List<String> situations,
    String source,
    Binding binding,
    WarningState state,
    List<Card> cards,
    List<Evidence> evidence,
    List<Exemption> exemptions,
    List<SignedStep> trail) {

  /** Something that shows rectification, under which card. */
  public record Evidence(int round, String reference, LocalDate on) {}

  public Warning {
    situations = List.copyOf(situations);
    cards = List.copyOf(cards);
    evidence = List.copyOf(evidence);
    exemptions = List.copyOf(exemptions);
    trail = List.copyOf(trail);
  }

  /**
   * The head gives the first card.
   *
   * @param grave red at once (our reading: the situations are graded by gravity)
   */
  @Rule(value = "R-WARN-01", kind = RuleKind.REFUSES)
  public static Change<Warning, WarningEvent> give(
      UUID id,
      Target target,
      List<String> situations,
      String source,
      boolean grave,
      List<Binding.Party> parties,
      TermsBook terms,
      Act act) {
    String organ = act.actor().organ();
    byHead(organ, "warn", act.actor());
    if (situations.isEmpty()) {
      throw new Refused(new WarningRefusal.Malformed("situations", "at least one"));
    }
    Binding bound = Binding.of(parties, target);
    Card.Level level = grave ? Card.Level.RED : Card.Level.YELLOW;
    Card card = Card.given(level, 1, act.on(), terms.on(act.on()));
    WarningState to =
        grave
            ? WarningState.LIFECYCLE.arrive(null, Step.WARN, new Red(card, false))
            : WarningState.LIFECYCLE.arrive(null, Step.WARN, new FirstYellow(card, false));
    Warning given =
        new Warning(
            id,
            organ,
            target,
            situations,
            source,
            bound,
            to,
            List.of(card),
            List.of(),
            List.of(),
            List.of(new SignedStep("warn", act.signed(), level.name())));
    return Change.of(given, "warn", List.of("R-WARN-01"), new CadreWarned(given.about(), card));
  }

  /** The office records what a party has to show for itself, and what proves it. */
  public Change<Warning, WarningEvent> record(
      Binding.@Nullable Role party, String effect, List<String> references, Act act) {
    WarningState.LIFECYCLE.require(state, Step.RECORD);
    byOffice(organ, "record", act.actor());
    int round = state.current().orElseThrow().round();
    List<Evidence> more = new ArrayList<>(evidence);
    references.forEach(each -> more.add(new Evidence(round, each, act.on())));
    WarningState to = WarningState.LIFECYCLE.arrive(state, Step.RECORD, state);
    Binding bound = party == null ? binding : binding.with(party, effect);
    Warning next = with(bound, to, cards, more, exemptions);
    return next.said("record", party == null ? "" : party.name(), "R-WARN-02", act);
  }

  /** The clock: the card's period is over and a person has to decide. */
  @Rule("R-WARN-01")
  public Change<Warning, WarningEvent> periodOver(Act act) {
    WarningState.LIFECYCLE.require(state, Step.PERIOD_OVER);
    Card card = state.current().orElseThrow();
    if (state.awaitsDecision() || !card.isOver(act.on())) {
      return new Change<>(this, "period-over", List.of("R-WARN-01"), List.of());
    }
    WarningState to =
        switch (state) {
          case FirstYellow _ -> new FirstYellow(card, true);
          case SecondYellow _ -> new SecondYellow(card, true);
          case Red _ -> new Red(card, true);
          case Revoked _, Handled _, Voided _ -> throw new IllegalStateException("ended");
        };
    WarningState.LIFECYCLE.arrive(state, Step.PERIOD_OVER, to);
    Warning next = with(binding, to, cards, evidence, exemptions);
    return next.said(
        "period-over", "", "R-WARN-01", act, new WarningPeriodOver(about(), card, act.on()));
  }

  /** The head takes the warning back: rectified and doing well, as soon as that is so (及时撤销). */
  @Rule(value = "R-WARN-02", kind = RuleKind.REFUSES)
  public Change<Warning, WarningEvent> revoke(String reason, Act act) {
    WarningState.LIFECYCLE.require(state, Step.DECIDE);
    byHead(organ, "decide", act.actor());
    int round = state.current().orElseThrow().round();
    List<String> wanting = new ArrayList<>(binding.withoutEffect());
    if (evidence.stream().noneMatch(each -> each.round() == round)) {
      wanting.add("EVIDENCE");
    }
    if (!wanting.isEmpty()) {
      throw new Refused(new WarningRefusal.NotRectified(wanting));
    }
    Revoked to = WarningState.LIFECYCLE.arrive(state, Step.DECIDE, new Revoked(act.on()));
    Warning next = with(binding, to, cards, evidence, exemptions);
    return next.said("revoke", reason, "R-WARN-01", act, new WarningRevoked(about(), act.on()));
  }

  /**
   * The head finds that the period has passed without rectification: the next card, or after a red
   * one handling by the organisation.
   *
   * @param measure code of the handling; null while a further card is to be given
   */
  @Rule(value = "R-WARN-01", kind = RuleKind.REFUSES)
  public Change<Warning, WarningEvent> escalate(
      @Nullable String measure, String reason, TermsBook terms, Act act) {
    WarningState.LIFECYCLE.require(state, Step.DECIDE);
    byHead(organ, "decide", act.actor());
    Card before = state.current().orElseThrow();
    if (!before.isOver(act.on())) {
      throw new Refused(new WarningRefusal.PeriodRuns(before.until()));
    }
    if ((measure != null) != (state instanceof Red)) {
      throw new Refused(
          new WarningRefusal.Malformed("measure", "given exactly where a red card failed"));
    }
    if (measure != null) {
      Handled to =
          WarningState.LIFECYCLE.arrive(state, Step.DECIDE, new Handled(measure, act.on()));
      Warning next = with(binding, to, cards, evidence, exemptions);
      return next.said(
          "handle", reason, "R-WARN-01", act, new WarningHandled(about(), measure, act.on()));
    }
    boolean red = state instanceof SecondYellow;
    Card card =
        Card.given(
            red ? Card.Level.RED : Card.Level.YELLOW,
            before.round() + 1,
            act.on(),
            terms.on(act.on()));
    WarningState to = red ? new Red(card, false) : new SecondYellow(card, false);
    WarningState.LIFECYCLE.arrive(state, Step.DECIDE, to);
    List<Card> more = new ArrayList<>(cards);
    more.add(card);
    Warning next = with(binding.renewed(), to, more, evidence, exemptions);
    return next.said("escalate", reason, "R-WARN-01", act, new CadreWarned(about(), card));
  }

  /** Given in error: the head takes it out, and it counts for nothing. */
  public Change<Warning, WarningEvent> voided(String reason, Act act) {
    WarningState.LIFECYCLE.require(state, Step.VOID);
    byHead(organ, "void", act.actor());
    Voided to = WarningState.LIFECYCLE.arrive(state, Step.VOID, new Voided(act.on()));
    Warning next = with(binding, to, List.of(), evidence, exemptions);
    return next.said("void", reason, "R-WARN-01", act, new WarningVoided(about(), act.on()));
  }

  /** The head opens a gate in spite of the warning. */
  @Rule(value = "R-WARN-03", kind = RuleKind.REFUSES)
  public Change<Warning, WarningEvent> exempt(
      UUID exemption, Gate gate, String occasion, String reason, LocalDate until, Act act) {
    byHead(organ, "exempt", act.actor());
    if (until.isBefore(act.on())) {
      throw new Refused(new WarningRefusal.Malformed("until", "today or later"));
    }
    List<Exemption> more = new ArrayList<>(exemptions);
    more.add(new Exemption(exemption, gate, occasion, reason, until, act.signed()));
    Warning next = with(binding, state, cards, evidence, more);
    return next.said(
        "exempt", gate.name(), "R-WARN-03", act, new GateOpened(about(), gate, until, act.on()));
  }

  /** Whether a card lay on the table at 24:00 of that day. */
  public boolean runsOn(LocalDate day) {
    if (cards.isEmpty() || cards.getFirst().from().isAfter(day)) {
      return false;
    }
    return switch (state) {
      case FirstYellow _, SecondYellow _, Red _ -> true;
      case Revoked now -> now.on().isAfter(day);
      case Handled now -> now.on().isAfter(day);
      case Voided _ -> false;
    };
  }

  /** The day on which the clock has to look at it. */
  public Optional<LocalDate> looksOn() {
    return state.awaitsDecision()
        ? Optional.empty()
        : state.current().map(card -> card.until().plusDays(1));
  }

  public WarningEvent.About about() {
    return new WarningEvent.About(id, organ, target);
  }

  private Warning with(
      Binding bound,
      WarningState to,
      List<Card> given,
      List<Evidence> shown,
      List<Exemption> opened) {
    return new Warning(
        id, organ, target, situations, source, bound, to, given, shown, opened, trail);
  }

  private Change<Warning, WarningEvent> said(
      String step, String note, String rule, Act act, WarningEvent... events) {
    List<SignedStep> more = new ArrayList<>(trail);
    more.add(new SignedStep(step, act.signed(), note));
    Warning next =
        new Warning(
            id,
            organ,
            target,
            situations,
            source,
            binding,
            state,
            cards,
            evidence,
            exemptions,
            more);
    return new Change<>(next, step, List.of(rule), List.of(events));
  }

  private static void byHead(String organ, String step, Actor actor) {
    require(actor.organ().equals(organ) && actor.is(Role.HEAD), step);
  }

  private static void byOffice(String organ, String step, Actor actor) {
    require(actor.organ().equals(organ) && actor.is(Role.SCORER), step);
  }

  private static void require(boolean may, String step) {
    if (!may) {
      throw new Refused(new WarningRefusal.NotYours(step));
    }
  }
}
