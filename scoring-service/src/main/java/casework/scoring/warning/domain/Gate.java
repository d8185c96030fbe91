package casework.scoring.warning.domain;

/** What a warning keeps shut (原则上), unless it is opened with a reason by who may. */
public enum Gate {
  /** 提拔使用 */
  PROMOTION,
  /** 晋升级别 */
  RANK_RISE,
  /** 调整重要岗位 */
  IMPORTANT_POST,
  /** 年度评先评优 */
  AWARD,
  /** 年度考核良好以上等次 */
  ANNUAL_GRADE;

  /** The three that are shut during a warning, to cadres; a team is not promoted. */
  boolean isOfCareer() {
    return this == PROMOTION || this == RANK_RISE || this == IMPORTANT_POST;
  }
}
