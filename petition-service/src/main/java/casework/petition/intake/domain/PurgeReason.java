package casework.petition.intake.domain;

/** Why nothing of what a petition said is kept any longer. */
public enum PurgeReason implements Coded {
  /** The time for which it had to be kept is over. */
  RETENTION_ENDED,
  /** It was a higher organ's and has been handed over. */
  HANDED_UP,
  /** It was another body's and has been passed on. */
  PASSED_ON
}
