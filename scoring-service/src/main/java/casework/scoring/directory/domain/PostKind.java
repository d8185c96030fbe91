package casework.scoring.directory.domain;

/** What a post makes of whoever holds it. */
public enum PostKind {
  /** First of the unit (一把手). */
  PRINCIPAL,
  /** Member of the leading group (班子成员). */
  TEAM_MEMBER,
  /** Any other post. */
  OTHER
}
