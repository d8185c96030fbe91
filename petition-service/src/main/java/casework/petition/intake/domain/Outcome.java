package casework.petition.intake.domain;

/** How a petition ended. */
public enum Outcome implements Coded {
  /** Its last clue was struck off the ledger (销号). */
  CLUE_STRUCK_OFF,
  /** Its clues were all voided (作废). */
  CLUE_VOIDED,
  /** Passed on to the body that is competent. */
  FORWARDED,
  /** The reporter was told where to go. */
  TOLD_WHERE_TO_GO,
  /** Kept for reference (留存备查). */
  KEPT_FOR_REFERENCE,
  /** Dealt with here and answered. */
  ANSWERED
}
