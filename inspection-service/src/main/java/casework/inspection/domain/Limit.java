package casework.inspection.domain;

/** What is to be done by a day. */
public enum Limit {
  /** How long before entry a unit is told. */
  NOTICE,
  /** The round's report after the groups have left. */
  ROUND_REPORT,
  /** Both feedbacks (双反馈) after the first. */
  FEEDBACK,
  /** The unit's plan (整改方案). */
  PLAN,
  /** Both talks (双约谈). */
  TALKS,
  /** Both reports (双报告). */
  REPORTS,
  /** Both disclosures (双公开). */
  DISCLOSURE,
  /** A problem's rectification. */
  RECTIFICATION,
  /** A problem's rectification once more, after a look back found it undone. */
  RENEWED_RECTIFICATION,
  /** The outcome of a transferred clue. */
  CLUE_ANSWER,
  /** The reply to a recommendation. */
  REPLY
}
