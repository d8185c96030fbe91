package casework.scoring.directory.domain;

/** What sort of body a unit is. */
public enum UnitKind {
  PARTY_COMMITTEE,
  GOVERNMENT,
  DEPARTMENT,
  TOWNSHIP,
  ENTERPRISE,
  INSTITUTION,
  DISCIPLINE
}
