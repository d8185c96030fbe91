package casework.clue.domain;

/** Whose work a clue came of. */
public enum OriginKind {
  /** A petition that was referred (信访举报). */
  PETITION,
  /** An inspection (巡察). */
  INSPECTION,
  /** A talk (谈话). */
  TALK,
  /** A matter taken over from paper, wherever it came from then. */
  PAPER
}
