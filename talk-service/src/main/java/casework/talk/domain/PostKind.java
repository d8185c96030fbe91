package casework.talk.domain;

/** What kind of post an appointment is to. */
public enum PostKind {
  /** 一把手. */
  PRINCIPAL,
  /** 班子成员. */
  TEAM_MEMBER,
  /** Any other post; the talk rules ask for nothing. */
  OTHER
}
