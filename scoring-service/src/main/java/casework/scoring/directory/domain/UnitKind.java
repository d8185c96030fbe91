package casework.scoring.directory.domain;

/** What sort of body a unit is. */
public enum UnitKind {
  PARTY_COMMITTEE,
  GOVERNMENT,
  DEPARTMENT,
  TOWNSHIP,
  ENTERPRISE,
  INSTITUTION,
  DISCIPLINE;

  /** What a name makes likely, where nothing says it. */
  public static UnitKind likely(String name) {
    if (name.contains("纪委") || name.contains("监委")) {
      return DISCIPLINE;
    }
    if (name.matches(".*(党委|[省市县区]委员会|[省市县区]委)")) {
      return PARTY_COMMITTEE;
    }
    if (name.matches(".*[镇乡](人民政府|党委)?|.*街道.*")) {
      return TOWNSHIP;
    }
    if (name.endsWith("人民政府")) {
      return GOVERNMENT;
    }
    if (name.matches(".*(医院|学院|大学|学校|中学|小学|研究所)")) {
      return INSTITUTION;
    }
    return name.endsWith("公司") ? ENTERPRISE : DEPARTMENT;
  }
}
