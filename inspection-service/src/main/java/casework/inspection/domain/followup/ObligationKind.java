package casework.inspection.domain.followup;

import casework.inspection.domain.Limit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four doubles (四双), and the plan between them. */
public enum ObligationKind {
  /** 双反馈: to the principal alone. */
  INDIVIDUAL_FEEDBACK(Limit.FEEDBACK),
  /** 双反馈: openly, to the leading group and all party members. */
  PUBLIC_FEEDBACK(Limit.FEEDBACK),
  /** 整改方案. */
  PLAN(Limit.PLAN),
  /** 双约谈: with the member of government in charge. */
  GOVERNMENT_TALK(Limit.TALKS),
  /** 双约谈: with the unit's secretary, the member in charge and the stationed group's head. */
  PARTY_TALK(Limit.TALKS),
  /** 双报告: the leading group's report on the rectification. */
  TEAM_REPORT(Limit.REPORTS),
  /** 双报告: the principal's report on how he led it. */
  PRINCIPAL_REPORT(Limit.REPORTS),
  /** 双公开: to the public. */
  SOCIAL_DISCLOSURE(Limit.DISCLOSURE),
  /** 双公开: inside the party. */
  PARTY_DISCLOSURE(Limit.DISCLOSURE);

  private final Limit limit;

  ObligationKind(Limit limit) {
    this.limit = limit;
  }

  public Limit limit() {
    return limit;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ObligationKind> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
