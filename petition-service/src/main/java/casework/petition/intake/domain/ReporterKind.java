package casework.petition.intake.domain;

/** What kind of reporter stands behind a petition; tells nothing of who. */
public enum ReporterKind implements Coded {
  NONE,
  PERSON,
  UNIT
}
