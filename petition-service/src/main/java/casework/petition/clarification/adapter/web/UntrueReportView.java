package casework.petition.clarification.adapter.web;

import casework.petition.clarification.domain.Coded;
import casework.petition.clarification.domain.Consequence;
import casework.petition.clarification.domain.Decision;
import casework.petition.clarification.domain.EvidenceRef;
import casework.petition.clarification.domain.Proposal;
import casework.petition.clarification.domain.UntrueReport;
import casework.petition.clarification.domain.UntrueReportState.FalseAccusation;
import casework.petition.clarification.domain.UntrueReportState.Mistaken;
import casework.petition.clarification.domain.UntrueReportState.Proposed;
import casework.petition.clarification.domain.UntrueReportState.Untrue;
import casework.platform.store.Stored;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An untrue report as its officers see it.
 *
 * @param status code of untrue-status
 */
record UntrueReportView(
    UUID id,
    long revision,
    UUID petition,
    int accused,
    String organ,
    @Nullable String department,
    String status,
    List<String> evidence,
    String foundBy,
    LocalDate foundOn,
    @Nullable ProposalView proposal,
    @Nullable DecisionView decision,
    List<ConsequenceView> consequences) {

  /** That a false accusation be recognised. */
  record ProposalView(
      List<String> situations,
      List<String> aggravations,
      List<String> evidence,
      boolean provincialCadre,
      String proposedBy,
      LocalDate proposedOn) {
    private static ProposalView of(Proposal it) {
      return new ProposalView(
          codes(it.situations()),
          codes(it.aggravations()),
          it.evidence().stream().map(EvidenceRef::value).toList(),
          it.provincialCadre(),
          it.by().officer(),
          it.by().on());
    }
  }

  /** The decision of the higher organ. */
  record DecisionView(
      String organ, String level, String approval, String decidedBy, LocalDate decidedOn) {
    private static DecisionView of(Decision it) {
      return new DecisionView(
          it.organ(), it.level().code(), it.approval().value(), it.by().officer(), it.by().on());
    }
  }

  /** What followed. */
  record ConsequenceView(String kind, String identity, LocalDate on) {}

  static UntrueReportView of(Stored<UntrueReport> stored) {
    UntrueReport report = stored.state();
    Proposal proposal = null;
    Decision decision = null;
    List<Consequence> consequences = List.of();
    switch (report.state()) {
      case Untrue _, Mistaken _ -> {}
      case Proposed proposed -> proposal = proposed.proposal();
      case FalseAccusation found -> {
        proposal = found.proposal();
        decision = found.decision();
        consequences = found.consequences();
      }
    }
    return new UntrueReportView(
        stored.id(),
        stored.revision().value(),
        report.place().petition(),
        report.place().accused(),
        report.place().organ(),
        report.place().department(),
        report.state().code(),
        report.evidence().stream().map(EvidenceRef::value).toList(),
        report.foundBy().officer(),
        report.foundBy().on(),
        proposal == null ? null : ProposalView.of(proposal),
        decision == null ? null : DecisionView.of(decision),
        consequences.stream()
            .map(each -> new ConsequenceView(each.kind().code(), each.identity().code(), each.on()))
            .toList());
  }

  private static List<String> codes(Collection<? extends Coded> members) {
    return members.stream().map(Coded::code).sorted().toList();
  }
}
