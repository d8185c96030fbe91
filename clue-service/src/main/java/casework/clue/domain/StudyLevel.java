package casework.clue.domain;

import casework.platform.kernel.Role;
import java.util.Set;

/** The three levels of collective study (三级集体研判), lowest first. */
public enum StudyLevel {
  /** The handling room's own meeting (室务会). */
  OFFICE_MEETING(Set.of(Role.DEPARTMENT_LEAD)),
  /** Convened by the leader in charge (分管领导召集). */
  LEADER_MEETING(Set.of(Role.LEADER_IN_CHARGE)),
  /** The special meeting on discipline enforcement and supervision (执纪监督专题会议). */
  SPECIAL_MEETING(Set.of(Role.HEAD, Role.CASE_SUPERVISION));

  private final Set<Role> signers;

  StudyLevel(Set<Role> signers) {
    this.signers = signers;
  }

  /** Who may sign the record of such a meeting. */
  public Set<Role> signers() {
    return signers;
  }
}
