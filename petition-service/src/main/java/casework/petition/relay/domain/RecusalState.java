package casework.petition.relay.domain;

import casework.platform.kernel.Signed;

/** Whether an officer withdraws. */
public sealed interface RecusalState {

  /** Declared or demanded; nobody has decided. */
  record Asked() implements RecusalState {}

  /** He must withdraw: the petition is not there for him. */
  record Withdrawn(Signed by) implements RecusalState {}

  /** He need not. */
  record Stays(Signed by) implements RecusalState {}

  /** The state's code. */
  default String code() {
    return switch (this) {
      case Asked _ -> "asked";
      case Withdrawn _ -> "withdrawn";
      case Stays _ -> "stays";
    };
  }
}
