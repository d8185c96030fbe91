package casework.talk.domain;

/** For what reason no return visit is paid (art. 29). */
public enum ExemptionReason {
  /** Criminal sentence, expulsion from the party or dismissal from public office. */
  EXPELLED_OR_SENTENCED,
  /** Reached retirement age and retired within the influence period. */
  RETIRED_IN_INFLUENCE,
  /** Special circumstances make it impossible. */
  IMPOSSIBLE
}
