package casework.scoring.board.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a body on a board, with the points it comes to: positive where it was earned,
 * negative where it was deducted.
 *
 * @param claimed what the body claimed; 0 for a deduction
 * @param count units that count
 * @param situation the case that put the deduction at its maximum; null where none did
 * @param evidence references to what shows it
 */
public record Entry(
    String item,
    int claimed,
    int count,
    Points points,
    @Nullable String situation,
    List<String> evidence) {

  public Entry {
    evidence = List.copyOf(evidence);
  }

  static Entry of(
      Scheme.Item item,
      int claimed,
      int count,
      @Nullable String situation,
      List<String> evidence,
      Scheme scheme) {
    Points most = item.most();
    Points points = situation != null && most != null ? most : scheme.points(item, count);
    Points signed = item.isNegative() ? Points.ZERO.minus(points) : points;
    return new Entry(item.code(), claimed, count, signed, situation, evidence);
  }
}
