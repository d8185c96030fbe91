package casework.scoring.opinion.domain;

/** What is said of a cadre. */
public enum VerdictKind {
  /** Nothing is known against him. */
  CLEAN,
  /** Something is known that does not stand in the way; said with its grounds. */
  WITH_RESERVATIONS,
  /** No good opinion is given. */
  REFUSED
}
