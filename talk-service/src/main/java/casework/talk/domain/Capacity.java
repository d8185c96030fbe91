package casework.talk.domain;

/** In which capacity somebody speaks. */
public enum Capacity {
  /** 党委（党组）“一把手”. */
  PRINCIPAL,
  /** Another member of the leading group (班子其他成员). */
  TEAM_MEMBER,
  /** 分管领导. */
  LEADER_IN_CHARGE,
  /** 纪委书记, 纪检监察组组长: the discipline organ's first officer. */
  DISCIPLINE_HEAD,
  /** Another officer who speaks for the discipline organ. */
  DISCIPLINE_OFFICER,
  /** 组织部门负责同志. */
  ORGANISATION_HEAD,
  /** 谁主办: who leads the department that handles the clue. */
  HANDLING_LEAD,
  /** 谁联系: the leader who is the department's contact. */
  CONTACT_LEADER
}
