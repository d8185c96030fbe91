package casework.scoring.board.domain;

import casework.platform.kernel.Signed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body objects to its line on a published board.
 *
 * @param n its number on the board, from 1
 * @param item the item it is about; null where it is about the whole line
 * @param ruling null while the head has not decided
 */
public record Objection(
    UUID id,
    int n,
    String body,
    @Nullable String item,
    String grounds,
    Signed by,
    @Nullable Ruling ruling) {

  /** What the head decided. */
  public record Ruling(boolean upheld, String reason, Signed by) {}

  Objection decided(Ruling taken) {
    return new Objection(id, n, body, item, grounds, by, taken);
  }
}
