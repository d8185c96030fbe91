package casework.platform.why;

import casework.platform.deadline.ExplanationLine;
import casework.platform.deadline.ExplanationText;
import java.util.List;

/** One fact behind a date or a colour, as data and in both languages. */
public record Fact(ExplanationLine data, String zh, String en) {

  /** The facts of an explanation in their order. */
  public static List<Fact> of(List<ExplanationLine> lines) {
    return lines.stream()
        .map(each -> new Fact(each, ExplanationText.zh(each), ExplanationText.en(each)))
        .toList();
  }
}
