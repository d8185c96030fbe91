package casework.petition.clarification.domain;

import casework.petition.clarification.domain.UntrueReportLifecycle.Step;
import casework.petition.clarification.domain.UntrueReportState.FalseAccusation;
import casework.petition.clarification.domain.UntrueReportState.Mistaken;
import casework.petition.clarification.domain.UntrueReportState.Proposed;
import casework.petition.clarification.domain.UntrueReportState.Untrue;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a petition says of one accused, verified and found not to be true. Immutable: each step
 * returns what it became.
 *
 * @param evidence the documents that show it
 */
public record UntrueReport(
    UUID id, Place place, List<EvidenceRef> evidence, UntrueReportState state, Signed foundBy) {

  public UntrueReport {
    evidence = List.copyOf(evidence);
  }

  /**
   * Records that it was verified and is not true.
   *
   * @param verified whether the petition has been looked into at all
   */
  @Rule(value = "R-FA-01", kind = RuleKind.REFUSES)
  public static Change<UntrueReport, Tacit> find(
      UUID id,
      Place place,
      Finding finding,
      List<EvidenceRef> evidence,
      boolean verified,
      Act act) {
    FileStaff.requireDepartmentOf(place, act.actor());
    requireEvidence(evidence);
    if (!verified) {
      throw new Refused(new ClarificationRefusal.NotVerified());
    }
    UntrueReportState state = UntrueReportLifecycle.TABLE.arrive(null, Step.FIND, state(finding));
    return Change.of(
        new UntrueReport(id, place, evidence, state, act.signed()),
        "untrue-finding",
        List.of("R-FA-01"));
  }

  /** Finds otherwise between untrue and mistaken. */
  @Rule(value = "R-FA-01", kind = RuleKind.REFUSES)
  public Change<UntrueReport, Tacit> revise(Act act) {
    FileStaff.requireDepartmentOf(place, act.actor());
    UntrueReportLifecycle.TABLE.require(state, Step.REVISE);
    UntrueReportState other = state instanceof Untrue ? new Mistaken() : new Untrue();
    return become(Step.REVISE, other, "untrue-revision", "R-FA-01");
  }

  /** Proposes that a false accusation be decided on; what was a mistake cannot be proposed. */
  @Rule(value = "R-FA-01", kind = RuleKind.REFUSES)
  @Rule(value = "R-FA-05", kind = RuleKind.REFUSES)
  public Change<UntrueReport, Tacit> propose(
      Set<Situation> situations,
      Set<Aggravation> aggravations,
      List<EvidenceRef> ofIntent,
      boolean provincialCadre,
      Act act) {
    FileStaff.requireDepartmentOf(place, act.actor());
    UntrueReportLifecycle.TABLE.require(state, Step.PROPOSE);
    requireEvidence(ofIntent);
    if (situations.isEmpty()) {
      throw new Refused(new ClarificationRefusal.NoSituation());
    }
    Proposal proposal =
        new Proposal(situations, aggravations, ofIntent, provincialCadre, act.signed());
    return become(Step.PROPOSE, new Proposed(proposal), "false-accusation-proposal", "R-FA-05");
  }

  /**
   * Decides that it was not a false accusation.
   *
   * @param finding what it is taken to be instead
   */
  @Rule(value = "R-FA-02", kind = RuleKind.REFUSES)
  public Change<UntrueReport, Tacit> reject(Finding finding, Decider decider, Act act) {
    UntrueReportLifecycle.TABLE.require(state, Step.REJECT);
    requireDecider(proposal(), decider, act);
    return become(Step.REJECT, state(finding), "false-accusation-rejection", "R-FA-02");
  }

  /**
   * Decides that it was a false accusation. A person's decision: the head's of an organ of a city
   * or above, signed with his own token; no clock, no event and no count of anything leads here.
   */
  @Rule(value = "R-FA-02", kind = RuleKind.REFUSES)
  public Change<UntrueReport, Tacit> confirm(EvidenceRef approval, Decider decider, Act act) {
    UntrueReportLifecycle.TABLE.require(state, Step.CONFIRM);
    Proposal proposal = proposal();
    requireDecider(proposal, decider, act);
    Decision decision = new Decision(decider.organ(), decider.level(), approval, act.signed());
    return become(
        Step.CONFIRM,
        new FalseAccusation(proposal, decision, List.of()),
        "false-accusation-decision",
        "R-FA-02");
  }

  /** Records what followed for the accuser, by what he is. */
  @Rule(value = "R-FA-04", kind = RuleKind.REFUSES)
  public Change<UntrueReport, Tacit> recordConsequence(
      Consequence.Kind kind, AccuserIdentity identity, LocalDate on, Act act) {
    FileStaff.requireDepartmentOf(place, act.actor());
    UntrueReportLifecycle.TABLE.require(state, Step.RECORD_CONSEQUENCE);
    if (!(state
        instanceof
        FalseAccusation(Proposal proposal, Decision decision, List<Consequence> known))) {
      throw new IllegalStateException("the table lets nothing else through");
    }
    if (!AccuserIdentity.allows(Set.of(identity), kind)) {
      throw new Refused(new ClarificationRefusal.NotForThatIdentity(identity, kind));
    }
    if (on.isBefore(decision.by().on()) || on.isAfter(act.on())) {
      throw new Refused(new ClarificationRefusal.DayOutOfRange("on", decision.by().on(), act.on()));
    }
    List<Consequence> more = new ArrayList<>(known);
    more.add(new Consequence(kind, identity, on, act.signed()));
    return become(
        Step.RECORD_CONSEQUENCE,
        new FalseAccusation(proposal, decision, more),
        "false-accusation-consequence",
        "R-FA-04");
  }

  private Proposal proposal() {
    if (state instanceof Proposed(Proposal proposal)) {
      return proposal;
    }
    throw new IllegalStateException("the table lets nothing else through");
  }

  private void requireDecider(Proposal proposal, Decider decider, Act act) {
    boolean person = !act.actor().is(Role.SERVICE) && !act.actor().officer().startsWith("system:");
    FileStaff.require(
        person
            && act.actor().is(Role.HEAD)
            && act.actor().organ().equals(decider.organ())
            && (decider.organ().equals(place.organ()) || decider.below().contains(place.organ())));
    if (!decider.level().isAtLeast(proposal.decidedBy())) {
      throw new Refused(new ClarificationRefusal.NeedsHigherOrgan(proposal.decidedBy()));
    }
  }

  private static void requireEvidence(List<EvidenceRef> evidence) {
    if (evidence.isEmpty()) {
      throw new Refused(new ClarificationRefusal.NoEvidence());
    }
  }

  private static UntrueReportState state(Finding finding) {
    return switch (finding) {
      case UNTRUE -> new Untrue();
      case MISTAKEN -> new Mistaken();
    };
  }

  private Change<UntrueReport, Tacit> become(
      Step step, UntrueReportState next, String word, String rule) {
    return Change.of(
        new UntrueReport(
            id, place, evidence, UntrueReportLifecycle.TABLE.arrive(state, step, next), foundBy),
        word,
        List.of(rule));
  }
}
