package casework.petition.clarification.domain;

import java.util.List;

/** What an untrue report is taken to be; the three outcomes are three states and never one. */
public sealed interface UntrueReportState {

  /** Not true (失实). */
  record Untrue() implements UntrueReportState {}

  /** Mistaken (错告、误告); no way leads from here to a false accusation. */
  record Mistaken() implements UntrueReportState {}

  /** Not true, and proposed to be decided on as a false accusation. */
  record Proposed(Proposal proposal) implements UntrueReportState {}

  /** A false accusation (诬告陷害), by decision. */
  record FalseAccusation(Proposal proposal, Decision decision, List<Consequence> consequences)
      implements UntrueReportState {

    public FalseAccusation {
      consequences = List.copyOf(consequences);
    }
  }

  /** The state's code. */
  default String code() {
    return switch (this) {
      case Untrue _ -> "untrue";
      case Mistaken _ -> "mistaken";
      case Proposed _ -> "proposed";
      case FalseAccusation _ -> "false-accusation";
    };
  }
}
