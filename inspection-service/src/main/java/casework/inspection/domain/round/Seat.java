package casework.inspection.domain.round;

/** A member's place in a group. */
public record Seat(String member, Duty duty) {

  /** 组长, 副组长 or 组员. */
  public enum Duty {
    LEADER,
    DEPUTY,
    MEMBER
  }
}
