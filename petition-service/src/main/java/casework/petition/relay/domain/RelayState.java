package casework.petition.relay.domain;

import casework.platform.kernel.Signed;
import org.jspecify.annotations.Nullable;

/** Where a relay is. */
public sealed interface RelayState {

  /** Recorded; it lies with the petition department, unopened. */
  record Awaiting() implements RelayState {}

  /** The own head has signed for it. */
  record WithHead(Signed by) implements RelayState {}

  /**
   * An officer has fetched the sealed file, to carry it up or to take it over.
   *
   * @param organ his organ
   */
  record Fetched(Signed by, String organ) implements RelayState {}

  /** It has gone up. */
  record Dispatched(Dispatch dispatch) implements RelayState {}

  /**
   * The higher organ has signed for it.
   *
   * @param dispatch null where the higher organ fetched it itself
   */
  record Received(@Nullable Dispatch dispatch, Signed by) implements RelayState {}

  /** The state's code, such as {@code with-head}. */
  default String code() {
    return switch (this) {
      case Awaiting _ -> "awaiting";
      case WithHead _ -> "with-head";
      case Fetched _ -> "fetched";
      case Dispatched _ -> "dispatched";
      case Received _ -> "received";
    };
  }
}
