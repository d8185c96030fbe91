package casework.petition.intake.domain;

/** How sure the office is of the reporter's name (R-RN-01). */
public enum NameStatus implements Coded {
  ANONYMOUS,
  CLAIMED_REALNAME,
  VERIFIED_REALNAME,
  FALSE_NAME;

  /** Whether the reporter named himself and the name has not turned out false. */
  public boolean isRealName() {
    return this == CLAIMED_REALNAME || this == VERIFIED_REALNAME;
  }
}
