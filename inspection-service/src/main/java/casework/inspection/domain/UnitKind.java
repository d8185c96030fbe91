package casework.inspection.domain;

/** What kind of unit is inspected; the directory's words. */
public enum UnitKind {
  PARTY_COMMITTEE,
  GOVERNMENT,
  DEPARTMENT,
  TOWNSHIP,
  ENTERPRISE,
  INSTITUTION,
  DISCIPLINE
}
