package casework.petition.relay.domain;

import java.time.LocalDate;

/** Whether the organ that a petition was forwarded to has decided on it. */
public sealed interface ForwardingState {

  /** It has not. */
  record Waiting() implements ForwardingState {}

  /** It has accepted it, or not, or passed it on. */
  record Settled(LocalDate on) implements ForwardingState {}

  /** The state's code. */
  default String code() {
    return switch (this) {
      case Waiting _ -> "waiting";
      case Settled _ -> "settled";
    };
  }
}
