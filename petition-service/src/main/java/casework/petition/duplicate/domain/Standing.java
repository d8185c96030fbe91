package casework.petition.duplicate.domain;

/** What has become of a proposal. */
public enum Standing {
  OPEN,
  CONFIRMED,
  REJECTED,
  UNDONE
}
