package casework.scoring.opinion.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.kernel.Signed;
import casework.platform.kernel.Transitions;
import casework.scoring.opinion.domain.OpinionState.Draft;
import casework.scoring.opinion.domain.OpinionState.Drafted;
import casework.scoring.opinion.domain.OpinionState.Gathered;
import casework.scoring.opinion.domain.OpinionState.Issued;
import casework.scoring.opinion.domain.OpinionState.Requested;
import casework.scoring.opinion.domain.OpinionState.SignedOnce;
import casework.scoring.opinion.domain.OpinionState.Withdrawn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opinion on the integrity of one or more cadres, from the request to its two signatures.
 * Immutable: each step returns what it became.
 *
 * @param organ that gives it, which manages the cadres
 */
public record Opinion(
    UUID id,
    String organ,
    Purpose purpose,
    List<String> cadres,
    Signed requestedBy,
    OpinionState state) {

  /** The most cadres of one opinion. */
  public static final int MOST = 20;

  private static final List<String> RULE = List.of("R-RT-10");

  /** What can be done. */
  public enum Step {
    REQUEST,
    GATHER,
    DRAFT,
    SIGN,
    ISSUE,
    WITHDRAW
  }

  /** The whole life of an opinion on one screen. */
  public static final Transitions<OpinionState, Step> LIFECYCLE =
      Transitions.<OpinionState, Step>table()
          .begin(Step.REQUEST, Requested.class)
          .from(Requested.class, Step.GATHER, Gathered.class)
          .from(Gathered.class, Step.GATHER, Gathered.class)
          .from(Gathered.class, Step.DRAFT, Drafted.class)
          .from(Drafted.class, Step.GATHER, Gathered.class)
          .from(Drafted.class, Step.DRAFT, Drafted.class)
          .from(Drafted.class, Step.SIGN, SignedOnce.class)
          .from(SignedOnce.class, Step.GATHER, Gathered.class)
          .from(SignedOnce.class, Step.ISSUE, Issued.class)
          .from(Requested.class, Step.WITHDRAW, Withdrawn.class)
          .from(Gathered.class, Step.WITHDRAW, Withdrawn.class)
          .from(Drafted.class, Step.WITHDRAW, Withdrawn.class)
          .from(SignedOnce.class, Step.WITHDRAW, Withdrawn.class)
          .build();

  public Opinion {
    cadres = List.copyOf(cadres);
  }

  /** The cadre supervision office asks. */
  public static Change<Opinion, OpinionEvent> request(
      UUID id, Purpose purpose, List<String> cadres, Act act) {
    requireSigner(act.actor().organ(), "request", act.actor(), Role.SCORER);
    if (cadres.isEmpty() || cadres.size() > MOST || new HashSet<>(cadres).size() != cadres.size()) {
      throw new Refused(
          new OpinionRefusal.Malformed("cadres", "1 to " + MOST + " cadres, each once"));
    }
    Opinion opinion =
        new Opinion(
            id,
            act.actor().organ(),
            purpose,
            cadres,
            act.signed(),
            LIFECYCLE.arrive(null, Step.REQUEST, new Requested()));
    return Change.of(opinion, "request", RULE);
  }

  /** All services have said what they know; a draft that rested on other facts is void. */
  public Change<Opinion, OpinionEvent> gather(List<CadreFacts> facts, Act act) {
    LIFECYCLE.require(state, Step.GATHER);
    requireSigner(organ, "gather", act.actor(), Role.SCORER);
    requireAll(facts);
    return Change.of(in(LIFECYCLE.arrive(state, Step.GATHER, new Gathered(facts))), "gather", RULE);
  }

  /** The cadre supervision office says what is to be said of each. */
  public Change<Opinion, OpinionEvent> draft(List<Verdict> verdicts, Act act) {
    LIFECYCLE.require(state, Step.DRAFT);
    requireSigner(organ, "draft", act.actor(), Role.SCORER);
    List<CadreFacts> facts = state.known();
    Set<String> judged = new HashSet<>();
    verdicts.forEach(each -> judged.add(each.cadre()));
    if (judged.size() != verdicts.size() || !judged.equals(Set.copyOf(cadres))) {
      throw new Refused(
          new OpinionRefusal.Malformed("verdicts", "one verdict for each of the cadres"));
    }
    for (Verdict each : verdicts) {
      factsAllow(each, of(each.cadre(), facts), act.on());
    }
    return Change.of(
        in(
            LIFECYCLE.arrive(
                state, Step.DRAFT, new Drafted(new Draft(facts, verdicts, act.signed())))),
        "draft",
        RULE);
  }

  /** The first of two signatures. */
  public Change<Opinion, OpinionEvent> sign(Act act) {
    LIFECYCLE.require(state, Step.SIGN);
    Draft draft = state.drafted().orElseThrow();
    requireSigner(organ, "sign", act.actor(), Role.HEAD, Role.LEADER_IN_CHARGE);
    return Change.of(
        in(LIFECYCLE.arrive(state, Step.SIGN, new SignedOnce(draft, act.signed()))), "sign", RULE);
  }

  /**
   * The second signature, and with it the number.
   *
   * @param now what all services say at this moment; the opinion is not issued where that is not
   *     what it rests on
   */
  public Change<Opinion, OpinionEvent> issue(List<CadreFacts> now, Numbers numbers, Act act) {
    LIFECYCLE.require(state, Step.ISSUE);
    SignedOnce signed = (SignedOnce) state;
    requireSigner(organ, "issue", act.actor(), Role.HEAD, Role.LEADER_IN_CHARGE);
    twoDifferentSigners(signed, act.actor());
    requireAll(now);
    Draft draft = signed.draft();
    for (CadreFacts each : now) {
      if (!each.saysAs(of(each.cadre(), draft.facts()))) {
        throw new Refused(new OpinionRefusal.FactsHaveChanged());
      }
    }
    draft.verdicts().forEach(each -> factsAllow(each, of(each.cadre(), now), act.on()));
    String number = numbers.opinion(organ, act.on(), id);
    Opinion next =
        in(
            LIFECYCLE.arrive(
                state,
                Step.ISSUE,
                new Issued(draft, signed.first(), act.signed(), number, act.on())));
    return new Change<>(
        next,
        "issue",
        RULE,
        draft.verdicts().stream().map(each -> said(each, number, act.on())).toList());
  }

  /** Nobody asks any more. */
  public Change<Opinion, OpinionEvent> withdraw(String reason, Act act) {
    LIFECYCLE.require(state, Step.WITHDRAW);
    requireSigner(organ, "withdraw", act.actor(), Role.SCORER, Role.HEAD);
    return Change.of(
        in(LIFECYCLE.arrive(state, Step.WITHDRAW, new Withdrawn(reason, act.signed()))),
        "withdraw",
        List.of());
  }

  private OpinionEvent said(Verdict verdict, String number, LocalDate on) {
    return verdict.kind() == VerdictKind.REFUSED
        ? new OpinionEvent.OpinionRefused(id, organ, verdict.cadre(), purpose, number, on)
        : new OpinionEvent.OpinionIssued(
            id, organ, verdict.cadre(), purpose, number, verdict.kind(), on);
  }

  /**
   * Whether the facts let a person come to that verdict: nothing open and nothing that tells
   * against a cadre is called clean; while the influence of a punishment or a card lasts, no good
   * opinion leads to a promotion.
   */
  @Rule(value = "R-RT-10", kind = RuleKind.REFUSES)
  private void factsAllow(Verdict verdict, CadreFacts facts, LocalDate on) {
    boolean influenced = runs(facts.influenceUntil(), on);
    boolean warned = runs(facts.warnedUntil(), on);
    switch (verdict.kind()) {
      case REFUSED -> {}
      case WITH_RESERVATIONS -> {
        if ((influenced || warned) && purpose == Purpose.PROMOTION) {
          throw new Refused(new OpinionRefusal.FactsForbid(verdict.cadre(), influenced, warned));
        }
      }
      case CLEAN -> {
        if (influenced || warned || !facts.open().isEmpty()) {
          throw new Refused(new OpinionRefusal.FactsForbid(verdict.cadre(), influenced, warned));
        }
      }
    }
  }

  private static boolean runs(@Nullable LocalDate until, LocalDate on) {
    return until != null && !until.isBefore(on);
  }

  /** Two persons sign. */
  @Rule(value = "R-RT-10", kind = RuleKind.REFUSES)
  private static void twoDifferentSigners(SignedOnce signed, Actor second) {
    if (signed.first().officer().equals(second.officer())) {
      throw new Refused(new OpinionRefusal.NeedsAnotherSigner());
    }
  }

  private static void requireSigner(String organ, String step, Actor actor, Role... roles) {
    if (!actor.organ().equals(organ) || organ.isEmpty() || !actor.isAny(roles)) {
      throw new Refused(new OpinionRefusal.NotYours(step));
    }
  }

  private void requireAll(List<CadreFacts> facts) {
    List<String> told = facts.stream().map(CadreFacts::cadre).toList();
    if (!told.equals(cadres)) {
      throw new IllegalArgumentException("facts of other cadres than those asked about");
    }
  }

  private static CadreFacts of(String cadre, List<CadreFacts> facts) {
    return facts.stream().filter(each -> each.cadre().equals(cadre)).findFirst().orElseThrow();
  }

  private Opinion in(OpinionState to) {
    return new Opinion(id, organ, purpose, cadres, requestedBy, to);
  }
}
