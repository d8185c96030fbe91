package casework.petition.duplicate.domain;

/** What speaks for two petitions saying the same. */
public enum Reason {
  TEXT,
  ACCUSED,
  ACCUSED_NEARLY,
  PLACE,
  PROBLEM
}
