package casework.petition.intake.domain;

/** The four categories of incoming items (R-INT-04); only an accusation may become a clue. */
public enum Category implements Coded {
  /** 检举控告类. */
  ACCUSATION,
  /** 申诉类. */
  APPEAL,
  /** 批评建议类. */
  SUGGESTION,
  /** 业务范围外. */
  OUT_OF_SCOPE
}
