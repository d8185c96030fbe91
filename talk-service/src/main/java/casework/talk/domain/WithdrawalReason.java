package casework.talk.domain;

/** Why a duty to talk fell away. */
public enum WithdrawalReason {
  APPOINTMENT_WITHDRAWN,
  /** What caused it was put right: it should never have been. */
  CORRECTED,
  /** He left the office before the talk about it was due. */
  LEFT_OFFICE,
  RETIRED,
  SANCTION_REVOKED,
  CLUE_VOIDED,
  /** Whoever proposed it took it back. */
  PROPOSAL_WITHDRAWN
}
