package casework.scoring.board.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.kernel.Transitions;
import casework.scoring.board.domain.BoardEvent.ScoreDeclared;
import casework.scoring.board.domain.BoardEvent.ScoreReturned;
import casework.scoring.board.domain.BoardEvent.ScoreVerified;
import casework.scoring.board.domain.DeclarationState.Declared;
import casework.scoring.board.domain.DeclarationState.Draft;
import casework.scoring.board.domain.DeclarationState.Returned;
import casework.scoring.board.domain.DeclarationState.Verified;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What one stationed body declares for one month (《双向积分申报表》), item by item. Whether its month's
 * board is out already is asked by whoever calls a step: a published board keeps its own rows.
 *
 * @param body department code of the body
 * @param trail every step with the signature under it, in order
 */
public record Declaration(
    UUID id,
    String organ,
    String body,
    YearMonth period,
    List<Claim> claims,
    DeclarationState state,
    List<SignedStep> trail) {

  /** What can be done to a declaration. */
  public enum Step {
    DRAFT,
    EDIT,
    DECLARE,
    RETURN,
    VERIFY
  }

  /** The whole life of a declaration on one screen. */
  public static final Transitions<DeclarationState, Step> LIFECYCLE =
      Transitions.<DeclarationState, Step>table()
          .begin(Step.DRAFT, Draft.class)
          .begin(Step.DECLARE, Declared.class)
          .from(Draft.class, Step.EDIT, Draft.class)
          .from(Draft.class, Step.DECLARE, Declared.class)
          .from(Declared.class, Step.RETURN, Returned.class)
          .from(Declared.class, Step.VERIFY, Verified.class)
          .from(Returned.class, Step.EDIT, Returned.class)
          .from(Returned.class, Step.DECLARE, Declared.class)
          .from(Verified.class, Step.RETURN, Returned.class)
          .build();

  public Declaration {
    claims = List.copyOf(claims);
    trail = List.copyOf(trail);
  }

  /** A body has one declaration for a month. */
  public static UUID idOf(String body, YearMonth period) {
    return Identifiers.derive("declaration", body, period.toString());
  }

  /**
   * The body begins its month's declaration, and may hand it in with the same signature.
   *
   * @param declared false to keep it as a draft
   */
  @Rule(value = "R-SCORE-01", kind = RuleKind.REFUSES)
  public static Change<Declaration, BoardEvent> begin(
      String body,
      YearMonth period,
      List<Claim> claims,
      boolean declared,
      SchemeBook schemes,
      Act act) {
    String organ = act.actor().organ();
    Step step = declared ? Step.DECLARE : Step.DRAFT;
    Signing.byBody(organ, body, word(step), act.actor());
    LocalDate first = period.atDay(1);
    if (act.on().isBefore(first)) {
      throw new Refused(new BoardRefusal.TooEarly("Declaring", first, List.of()));
    }
    Claim.check(claims, schemes.of(organ, period));
    DeclarationState to =
        declared
            ? LIFECYCLE.arrive(null, step, new Declared(act.signed()))
            : LIFECYCLE.arrive(null, step, new Draft());
    Declaration begun =
        new Declaration(
            idOf(body, period),
            organ,
            body,
            period,
            claims,
            to,
            List.of(new SignedStep(word(step), act.signed(), "")));
    return begun.said(step, declared, act);
  }

  /** The body writes it anew; a returned one may be handed in with the same signature. */
  public Change<Declaration, BoardEvent> rewrite(
      List<Claim> fresh, boolean declared, SchemeBook schemes, Act act) {
    Step step = declared ? Step.DECLARE : Step.EDIT;
    LIFECYCLE.require(state, step);
    Signing.byBody(organ, body, word(step), act.actor());
    Claim.check(fresh, schemes.of(organ, period));
    DeclarationState to =
        declared
            ? LIFECYCLE.arrive(state, step, new Declared(act.signed()))
            : LIFECYCLE.arrive(state, step, state);
    return next(step, fresh, to, "", act).said(step, declared, act);
  }

  /** Given back to the body with a reason; a verified one too, while its board is not out. */
  public Change<Declaration, BoardEvent> giveBack(String reason, Act act) {
    LIFECYCLE.require(state, Step.RETURN);
    Signing.byScorer(organ, word(Step.RETURN), act.actor());
    Returned to = LIFECYCLE.arrive(state, Step.RETURN, new Returned(reason, act.signed()));
    Declaration next = next(Step.RETURN, claims, to, reason, act);
    return Change.of(
        next,
        word(Step.RETURN),
        List.of("R-SCORE-01"),
        new ScoreReturned(id, organ, body, period, act.on()));
  }

  /** Verified item by item (逐条逐项核实), by somebody else than who declared it. */
  @Rule(value = "R-SCORE-01", kind = RuleKind.REFUSES)
  public Change<Declaration, BoardEvent> verify(
      List<Verdict> verdicts, SchemeBook schemes, Act act) {
    LIFECYCLE.require(state, Step.VERIFY);
    Signing.byScorer(organ, word(Step.VERIFY), act.actor());
    if (state instanceof Declared now && now.by().officer().equals(act.actor().officer())) {
      throw new Refused(new BoardRefusal.NeedsAnotherVerifier("R-SCORE-01"));
    }
    Verdict.check(claims, verdicts, schemes.of(organ, period));
    Verified to = LIFECYCLE.arrive(state, Step.VERIFY, new Verified(verdicts, act.signed()));
    return Change.of(
        next(Step.VERIFY, claims, to, "", act),
        word(Step.VERIFY),
        List.of("R-SCORE-01"),
        new ScoreVerified(id, organ, body, period, act.on()));
  }

  private Change<Declaration, BoardEvent> said(Step step, boolean declared, Act act) {
    return declared
        ? Change.of(
            this,
            word(step),
            List.of("R-SCORE-01"),
            new ScoreDeclared(id, organ, body, period, act.on()))
        : Change.of(this, word(step), List.of("R-SCORE-01"));
  }

  private Declaration next(
      Step step, List<Claim> fresh, DeclarationState to, String note, Act act) {
    List<SignedStep> more = new ArrayList<>(trail);
    more.add(new SignedStep(word(step), act.signed(), note));
    return new Declaration(id, organ, body, period, fresh, to, more);
  }

  private static String word(Step step) {
    return switch (step) {
      case DRAFT -> "draft";
      case EDIT -> "edit";
      case DECLARE -> "declare";
      case RETURN -> "return";
      case VERIFY -> "verify";
    };
  }
}
