package casework.talk.domain;

import casework.platform.kernel.Signed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stage a talk is in; each carries the facts that exist in it. */
public sealed interface TalkState {

  record Planned() implements TalkState {}

  record Approved(Approval approval) implements TalkState {}

  record Delegated(@Nullable Approval approval, Delegation delegation) implements TalkState {}

  record Held(Conduct conduct) implements TalkState {}

  record Closed(Conduct conduct, Signed by) implements TalkState {}

  record Cancelled(String reason, Signed by) implements TalkState {}

  /** What was said and promised, from the day it was held. */
  default Optional<Conduct> conducted() {
    return switch (this) {
      case Held now -> Optional.of(now.conduct());
      case Closed now -> Optional.of(now.conduct());
      case Planned _, Approved _, Delegated _, Cancelled _ -> Optional.empty();
    };
  }

  /** The principal's approval, where there is one. */
  default Optional<Approval> approved() {
    return switch (this) {
      case Approved now -> Optional.of(now.approval());
      case Delegated now -> Optional.ofNullable(now.approval());
      case Held now -> Optional.ofNullable(now.conduct().approval());
      case Closed now -> Optional.ofNullable(now.conduct().approval());
      case Planned _, Cancelled _ -> Optional.empty();
    };
  }

  /** Who holds it in the principal's place, where somebody does. */
  default Optional<Delegation> delegated() {
    return switch (this) {
      case Delegated now -> Optional.of(now.delegation());
      case Held now -> Optional.ofNullable(now.conduct().delegation());
      case Closed now -> Optional.ofNullable(now.conduct().delegation());
      case Planned _, Approved _, Cancelled _ -> Optional.empty();
    };
  }
}
