package casework.petition.vault.domain;

import casework.platform.kernel.Signed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stage an opening is in; each carries only the facts that exist in it. */
public sealed interface OpeningState {

  /**
   * Asked for; nobody has decided.
   *
   * @param until machine time at which the request lapses
   */
  record Requested(Instant until) implements OpeningState {}

  /**
   * Approved by a second person.
   *
   * @param until machine time at which it is over, whether anybody closes it or not
   */
  record Open(Signed by, Instant until) implements OpeningState {}

  /** Not approved. */
  record Refused(Signed by) implements OpeningState {}

  /**
   * Over.
   *
   * @param by who ended it; null where its time was up
   */
  record Closed(Ending ending, @Nullable Signed by) implements OpeningState {}

  /** How an opening came to its end. */
  enum Ending {
    LAPSED,
    EXPIRED,
    WITHDRAWN
  }

  /** Machine time at which the state ends by itself; null where it does not. */
  default @Nullable Instant until() {
    return switch (this) {
      case Requested requested -> requested.until;
      case Open open -> open.until;
      case Refused _, Closed _ -> null;
    };
  }

  /** The state's code, such as {@code open}. */
  default String code() {
    return switch (this) {
      case Requested _ -> "requested";
      case Open _ -> "open";
      case Refused _ -> "refused";
      case Closed closed ->
          switch (closed.ending) {
            case LAPSED -> "lapsed";
            case EXPIRED -> "expired";
            case WITHDRAWN -> "withdrawn";
          };
    };
  }
}
