package casework.platform.deadline;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The English wording of explanations. */
final class ExplanationInEnglish {

  private static final Map<String, String> STAGES =
      Map.of(
          "DISPOSAL", "Disposal",
          "PRELIMINARY", "Preliminary verification",
          "INQUIRY", "Talk and written inquiry",
          "ACCEPTANCE_NOTICE", "Notice of acceptance");

  private static final Map<String, String> FESTIVALS =
      Map.of(
          "元旦",
          "New Year",
          "春节",
          "Spring Festival",
          "清明节",
          "Qingming",
          "劳动节",
          "Labour Day",
          "端午节",
          "Dragon Boat Festival",
          "中秋节",
          "Mid-Autumn Festival",
          "国庆节",
          "National Day",
          Explanation.WEEKEND,
          "weekend");

  private ExplanationInEnglish() {}

  static String say(ExplanationLine line) {
    String rule = line.rule().isEmpty() ? "" : " (" + line.rule() + ")";
    String festivals = line.text().isEmpty() ? "" : " (" + festivals(line.text()) + ")";
    String counted = counted(line.number(), line.unit());
    return switch (line.code()) {
      case START ->
          stage(line.text()) + " runs from " + line.on() + ", that day not counted" + rule;
      case LIMIT -> "Limit of " + counted + ", from " + line.on() + " to " + line.until() + rule;
      case MONTH_END ->
          "The month has no corresponding day; the period ends on its last, " + line.on();
      case RESTS -> "Rest days on the way, not counted: " + line.number() + festivals;
      case MAKE_UP_WORKDAYS -> "Weekend days worked in exchange, counted: " + line.number();
      case ROLLED ->
          line.on()
              + " is a rest day"
              + festivals
              + "; moved to the next working day, "
              + line.until();
      case EXTENDED ->
          "Extended by "
              + counted
              + " on "
              + line.on()
              + ", to "
              + line.until()
              + ", approved by "
              + line.source()
              + rule;
      case PAUSED ->
          "Paused from "
              + line.on()
              + (line.until() == null ? ", still standing" : ", resumed " + line.until())
              + ": "
              + counted
              + " ("
              + line.text()
              + ", approved by "
              + line.source()
              + ")";
      case PAUSE_BACKDATED -> "The pause from " + line.on() + " was entered on " + line.until();
      case PAUSES_MOVE_THE_END ->
          "Pauses of " + counted + " in all move the end from " + line.on() + " to " + line.until();
      case CALENDAR ->
          "Calendar for " + line.number() + ": " + line.text() + ", published " + line.on();
      case PROVISIONAL ->
          "The calendar for " + line.number() + " is not published yet; the date is provisional";
      case REVISED ->
          "The calendar "
              + line.text()
              + " moved the date from "
              + line.on()
              + " to "
              + line.until()
              + " (before: "
              + line.source()
              + ")";
      case STOPPED -> "The clock stopped on " + line.on();
      case DUE -> "Due on " + line.on();
      case REMAINING ->
          "At the end of " + line.on() + ", " + counted + " left until " + line.until();
      case PAST_DUE ->
          "At the end of " + line.on() + ", past due since " + line.until() + ": " + counted;
      case ELAPSED ->
          "At the end of " + line.on() + ", " + counted + " begun since " + line.until();
      case NO_PROGRESS ->
          "At the end of "
              + line.on()
              + ", no progress since "
              + line.until()
              + ": "
              + counted
              + " begun";
      case UNANSWERED ->
          "At the end of "
              + line.on()
              + ", no answer since "
              + line.until()
              + ": "
              + counted
              + " begun";
      case COLOUR ->
          "Colour: " + Colour.valueOf(line.text()).en() + " (policy " + line.source() + ")";
    };
  }

  private static String stage(String code) {
    return STAGES.getOrDefault(code, code);
  }

  private static String festivals(String names) {
    return Arrays.stream(names.split("、"))
        .map(name -> FESTIVALS.getOrDefault(name, name))
        .collect(Collectors.joining(", "));
  }

  private static String counted(@Nullable Integer number, Period.@Nullable Unit unit) {
    String name =
        switch (unit) {
          case null -> "";
          case WORKDAY -> " working day";
          case DAY -> " day";
          case MONTH -> " month";
        };
    return number + name + (number != null && number == 1 ? "" : "s");
  }
}
