package casework.talk.domain;

/** How the person talked to stands to the level on whose behalf the talk is held. */
public enum Standing {
  /** 下级“一把手”. */
  SUBORDINATE_PRINCIPAL,
  /** 下级领导班子成员. */
  SUBORDINATE_MEMBER,
  /** 同级领导班子其他成员. */
  PEER_MEMBER,
  /** The principal of the same level himself. */
  OWN_PRINCIPAL,
  /** An officer who handles or keeps a clue. */
  OFFICER,
  /** Anybody else. */
  OTHER
}
