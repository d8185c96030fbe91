package casework.scoring.board.domain;

import casework.platform.kernel.Signed;
import java.util.List;

/** What stage a declaration is in. */
public sealed interface DeclarationState {

  /** The body is still writing. */
  record Draft() implements DeclarationState {}

  /** Handed in; each item waits for verification. */
  record Declared(Signed by) implements DeclarationState {}

  /** Given back to the body. */
  record Returned(String reason, Signed by) implements DeclarationState {}

  /** Verified item by item. */
  record Verified(List<Verdict> verdicts, Signed by) implements DeclarationState {

    public Verified {
      verdicts = List.copyOf(verdicts);
    }
  }
}
