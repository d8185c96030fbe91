package casework.inspection.domain.recommendation;

/** The three kinds of recommendation. */
public enum RecommendationKind {
  /** 纪律检查建议: to a party organisation, by the party's rules. */
  DISCIPLINE("纪律检查建议", "纪建"),
  /** 监察建议: to a unit, with the force of the Supervision Law. */
  SUPERVISION("监察建议", "监建"),
  /** 纪检监察建议: both in one matter, to the same unit. */
  JOINT("纪检监察建议", "纪监建");

  private final String title;
  private final String word;

  RecommendationKind(String title, String word) {
    this.title = title;
    this.word = word;
  }

  /** What such a document calls itself. */
  public String title() {
    return title;
  }

  /** The word in front of the year in its number (机关代字 apart). */
  public String numberWord() {
    return word;
  }
}
