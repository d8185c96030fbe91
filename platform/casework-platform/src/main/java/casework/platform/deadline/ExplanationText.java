package casework.platform.deadline;

import java.util.List;

/** Says the facts behind a date or a colour in Chinese and in English. */
public final class ExplanationText {

  private ExplanationText() {}

  public static List<String> zh(List<ExplanationLine> lines) {
    return lines.stream().map(ExplanationInChinese::say).toList();
  }

  public static List<String> en(List<ExplanationLine> lines) {
    return lines.stream().map(ExplanationInEnglish::say).toList();
  }

  public static String zh(ExplanationLine line) {
    return ExplanationInChinese.say(line);
  }

  public static String en(ExplanationLine line) {
    return ExplanationInEnglish.say(line);
  }
}
