package casework.scoring.board.domain;

import casework.platform.kernel.Signed;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a published board that was put right, with what it was.
 *
 * @param objection number of the objection it answers; null where the office found out itself
 * @param before what stood there; null where nothing did
 */
public record Correction(
    @Nullable Integer objection,
    String body,
    String item,
    @Nullable Entry before,
    Entry after,
    String reason,
    Signed by) {

  /**
   * What is to stand on the board.
   *
   * @param count 0 to leave nothing of it
   * @param situation for a deduction at its maximum; null else
   */
  public record Wanted(String item, int count, @Nullable String situation) {}
}
