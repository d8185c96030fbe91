package casework.petition.vault.domain;

import casework.petition.vault.domain.OpeningLifecycle.Step;
import casework.petition.vault.domain.OpeningState.Closed;
import casework.petition.vault.domain.OpeningState.Ending;
import casework.petition.vault.domain.OpeningState.Open;
import casework.petition.vault.domain.OpeningState.Requested;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.kernel.Signed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One opening of one reporter's identity. It lasts for hours by machine time: it is a right of
 * access, like a token, and no term of law; by law time it would never end where that stands still.
 * Nothing about it is said to others.
 *
 * @param organ code of the organ whose petition it is
 * @param askedAs words of the roles the asker held when he asked
 * @param views how often anything was shown or looked up
 */
public record IdentityOpening(
    OpeningId id,
    UUID petition,
    String organ,
    Purpose purpose,
    SealedWords words,
    Signed askedBy,
    List<String> askedAs,
    OpeningState state,
    int views) {

  private static final List<String> RULES = List.of("R-SEC-01");

  public IdentityOpening {
    askedAs = List.copyOf(askedAs);
  }

  /** Asks for an identity to be opened. */
  @Rule("R-SEC-01")
  public static Change<IdentityOpening, Void> request(
      OpeningId id,
      UUID petition,
      String organ,
      Purpose purpose,
      SealedWords words,
      OpeningTerms terms,
      Instant now,
      Act act) {
    if (!act.actor().organ().equals(organ)) {
      throw new Refused(new VaultRefusal.NotThisOrgans());
    }
    OpeningState state =
        OpeningLifecycle.TABLE.arrive(
            null, Step.REQUEST, new Requested(now.plus(terms.undecided())));
    List<String> roles = act.actor().roles().stream().map(Role::word).sorted().toList();
    return said(
        new IdentityOpening(id, petition, organ, purpose, words, act.signed(), roles, state, 0),
        "identity-opening-request");
  }

  /** Approves it; the time begins. */
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  public Change<IdentityOpening, Void> approve(OpeningTerms terms, Instant now, Act act) {
    requireDecider(act.actor());
    requireTime(Step.APPROVE, now);
    return said(
        to(Step.APPROVE, new Open(act.signed(), now.plus(terms.open()))),
        "identity-opening-approval");
  }

  /** Does not approve it. */
  public Change<IdentityOpening, Void> refuse(Instant now, Act act) {
    requireDecider(act.actor());
    requireTime(Step.REFUSE, now);
    return said(
        to(Step.REFUSE, new OpeningState.Refused(act.signed())), "identity-opening-refusal");
  }

  /** Ends it before its time: by whoever could decide on it, or by the asker himself. */
  public Change<IdentityOpening, Void> withdraw(Instant now, Act act) {
    if (!isAskedBy(act.actor())) {
      requireDecider(act.actor());
    }
    requireTime(Step.WITHDRAW, now);
    return said(
        to(Step.WITHDRAW, new Closed(Ending.WITHDRAWN, act.signed())),
        "identity-opening-withdrawal");
  }

  /** Ends it because its time is up. */
  public Change<IdentityOpening, Void> expire(Instant now) {
    OpeningLifecycle.TABLE.require(state, Step.EXPIRE);
    if (!isOver(now)) {
      throw new IllegalStateException("its time is not up");
    }
    Ending ending = state instanceof Requested ? Ending.LAPSED : Ending.EXPIRED;
    return said(to(Step.EXPIRE, new Closed(ending, null)), "identity-opening-end");
  }

  /** Shows what the purpose needs, to the asker alone, and counts it. */
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  public Change<IdentityOpening, Void> view(Instant now, Act act) {
    requireUse(Step.VIEW, now, act.actor());
    if (purpose.shows().isEmpty()) {
      throw new Refused(new VaultRefusal.NotForThisPurpose(purpose));
    }
    return said(counted(Step.VIEW), "identity-view");
  }

  /** Looks for other reports of the same reporter, for the asker alone, and counts it. */
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  public Change<IdentityOpening, Void> lookUp(IdentityField by, Instant now, Act act) {
    requireUse(Step.LOOK_UP, now, act.actor());
    if (!purpose.looksUp() || !by.findsOthers()) {
      throw new Refused(new VaultRefusal.NotForThisPurpose(purpose));
    }
    return said(counted(Step.LOOK_UP), "identity-look-up");
  }

  /** Whether its time is up, closed or not. */
  public boolean isOver(Instant now) {
    Instant until = state.until();
    return until != null && !until.isAfter(now);
  }

  public boolean isAskedBy(Actor actor) {
    return askedBy.officer().equals(actor.officer());
  }

  /**
   * Whether the actor is a second person who may decide: the head or a leader in charge, other than
   * the asker, in a role that the asker does not hold as well.
   */
  public boolean mayBeDecidedBy(Actor actor) {
    return actor.organ().equals(organ) && !isAskedBy(actor) && decidesAsAnother(actor);
  }

  private boolean decidesAsAnother(Actor actor) {
    return List.of(Role.HEAD, Role.LEADER_IN_CHARGE).stream()
        .anyMatch(each -> actor.is(each) && !askedAs.contains(each.word()));
  }

  private void requireDecider(Actor actor) {
    if (!actor.organ().equals(organ)) {
      throw new Refused(new VaultRefusal.NotThisOrgans());
    }
    if (isAskedBy(actor) || !decidesAsAnother(actor)) {
      throw new Refused(new VaultRefusal.NeedsSecondPerson());
    }
  }

  private void requireUse(Step step, Instant now, Actor actor) {
    if (!isAskedBy(actor)) {
      throw new Refused(new VaultRefusal.NotTheAsker());
    }
    requireTime(step, now);
  }

  private void requireTime(Step step, Instant now) {
    OpeningLifecycle.TABLE.require(state, step);
    if (isOver(now)) {
      throw new Refused(new VaultRefusal.OpeningOver());
    }
  }

  private IdentityOpening counted(Step step) {
    return with(OpeningLifecycle.TABLE.arrive(state, step, state), views + 1);
  }

  private IdentityOpening to(Step step, OpeningState next) {
    return with(OpeningLifecycle.TABLE.arrive(state, step, next), views);
  }

  private IdentityOpening with(OpeningState next, int counted) {
    return new IdentityOpening(
        id, petition, organ, purpose, words, askedBy, askedAs, next, counted);
  }

  private static Change<IdentityOpening, Void> said(IdentityOpening next, String step) {
    return new Change<>(next, step, RULES, List.of());
  }
}
