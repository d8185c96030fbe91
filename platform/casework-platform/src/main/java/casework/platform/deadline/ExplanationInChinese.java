package casework.platform.deadline;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Chinese wording of explanations. */
final class ExplanationInChinese {

  private static final Map<String, String> STAGES =
      Map.of(
          "DISPOSAL", "线索处置",
          "PRELIMINARY", "初步核实",
          "INQUIRY", "谈话函询",
          "ACCEPTANCE_NOTICE", "受理告知");

  private ExplanationInChinese() {}

  static String say(ExplanationLine line) {
    Integer number = line.number();
    String rule = line.rule().isEmpty() ? "" : "（" + line.rule() + "）";
    String festivals = line.text().isEmpty() ? "" : "（" + line.text() + "）";
    String counted = number + unit(line.unit());
    return switch (line.code()) {
      case START -> stage(line.text()) + "自" + day(line.on()) + "起算，当日不计入" + rule;
      case LIMIT -> "期限" + counted + "，自" + day(line.on()) + "计至" + day(line.until()) + rule;
      case MONTH_END -> "该月无对应日，以月末" + day(line.on()) + "为期满日";
      case RESTS -> "期间休息日" + number + "天" + festivals + "不计";
      case MAKE_UP_WORKDAYS -> "期间调休上班" + number + "天，计为工作日";
      case ROLLED -> day(line.on()) + "为休息日" + festivals + "，顺延至下一个工作日" + day(line.until());
      case EXTENDED ->
          day(line.on())
              + "批准延长"
              + counted
              + "，至"
              + day(line.until())
              + "（批准人"
              + line.source()
              + "）"
              + rule;
      case PAUSED ->
          "暂停：自"
              + day(line.on())
              + (line.until() == null ? "起至今" : "至" + day(line.until()) + "恢复")
              + "，计"
              + counted
              + "（事由"
              + line.text()
              + "，批准人"
              + line.source()
              + "）";
      case PAUSE_BACKDATED -> "该暂停自" + day(line.on()) + "起，" + day(line.until()) + "补录";
      case PAUSES_MOVE_THE_END ->
          "暂停合计" + counted + "，期满日由" + day(line.on()) + "移至" + day(line.until());
      case CALENDAR -> number + "年适用日历" + line.text() + "（" + day(line.on()) + "公布）";
      case PROVISIONAL -> number + "年放假安排尚未公布，本日期为暂定";
      case REVISED ->
          "新日历"
              + line.text()
              + "公布后，期满日由"
              + day(line.on())
              + "改为"
              + day(line.until())
              + "（原按"
              + line.source()
              + "）";
      case STOPPED -> "计时于" + day(line.on()) + "停止";
      case DUE -> "期满日为" + day(line.on());
      case REMAINING -> "截至" + day(line.on()) + "24时，距期满日" + day(line.until()) + "还有" + counted;
      case PAST_DUE -> "截至" + day(line.on()) + "24时，已过期满日" + day(line.until()) + "，在逾期第" + counted;
      case ELAPSED -> "自" + day(line.until()) + "起，至" + day(line.on()) + "24时为第" + counted;
      case NO_PROGRESS -> "自" + day(line.until()) + "起无进展，至" + day(line.on()) + "24时为第" + counted;
      case UNANSWERED -> "自" + day(line.until()) + "起未答复，至" + day(line.on()) + "24时为第" + counted;
      case COLOUR -> "预警颜色为" + Colour.valueOf(line.text()).zh() + "（策略" + line.source() + "）";
    };
  }

  private static String stage(String code) {
    return STAGES.getOrDefault(code, code);
  }

  private static String unit(Period.@Nullable Unit unit) {
    return switch (unit) {
      case null -> "";
      case WORKDAY -> "个工作日";
      case DAY -> "天";
      case MONTH -> "个月";
    };
  }

  private static String day(@Nullable LocalDate day) {
    return day == null
        ? ""
        : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
