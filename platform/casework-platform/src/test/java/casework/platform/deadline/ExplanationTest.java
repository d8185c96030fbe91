package casework.platform.deadline;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.deadline.ExplanationLine.Code;
import casework.platform.deadline.source.CalendarFiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {

  private static final WorkingCalendar CALENDAR =
      CalendarFiles.shipped().asKnownOn(parse("2026-06-01"));

  /** A month to the end of February, rolled; paused twice, once back-dated; extended; stopped. */
  private static final DeadlineClock EVENTFUL =
      DeadlineClock.start(
              "DISPOSAL",
              parse("2020-01-31"),
              List.of(Period.months(1)),
              "T-CLUE-DISP",
              new ExtensionTerms(1, null, "head"),
              CALENDAR)
          .pause(parse("2020-02-10"), "instruction-sought", "O010", parse("2020-02-12"))
          .resume(parse("2020-02-13"), parse("2020-02-13"))
          .extend(Period.months(2), parse("2020-02-20"), "O011")
          .pause(parse("2020-03-04"), "awaiting-other-organ", "O010", parse("2020-03-04"));

  @Test
  void listsEveryFactInEnglish() {
    assertThat(ExplanationText.en(EVENTFUL.due(CALENDAR, parse("2020-03-05")).explanation()))
        .containsExactly(
            "Disposal runs from 2020-01-31, that day not counted (T-CLUE-DISP)",
            "Limit of 1 month, from 2020-01-31 to 2020-02-29 (T-CLUE-DISP)",
            "The month has no corresponding day; the period ends on its last, 2020-02-29",
            "2020-02-29 is a rest day (weekend); moved to the next working day, 2020-03-02",
            "Extended by 2 months on 2020-02-20, to 2020-05-02, approved by O011 (T-CLUE-DISP)",
            "2020-05-02 is a rest day (Labour Day); moved to the next working day, 2020-05-06",
            "Paused from 2020-02-10, resumed 2020-02-13: 3 working days (instruction-sought,"
                + " approved by O010)",
            "The pause from 2020-02-10 was entered on 2020-02-12",
            "Paused from 2020-03-04, still standing: 2 working days (awaiting-other-organ,"
                + " approved by O010)",
            "Pauses of 5 working days in all move the end from 2020-05-06 to 2020-05-12",
            "Calendar for 2020: CN-2020-2, published 2020-01-27",
            "Due on 2020-05-12");
  }

  @Test
  void listsEveryFactInChinese() {
    assertThat(ExplanationText.zh(EVENTFUL.due(CALENDAR, parse("2020-03-05")).explanation()))
        .containsExactly(
            "线索处置自2020年1月31日起算，当日不计入（T-CLUE-DISP）",
            "期限1个月，自2020年1月31日计至2020年2月29日（T-CLUE-DISP）",
            "该月无对应日，以月末2020年2月29日为期满日",
            "2020年2月29日为休息日（周末），顺延至下一个工作日2020年3月2日",
            "2020年2月20日批准延长2个月，至2020年5月2日（批准人O011）（T-CLUE-DISP）",
            "2020年5月2日为休息日（劳动节），顺延至下一个工作日2020年5月6日",
            "暂停：自2020年2月10日至2020年2月13日恢复，计3个工作日（事由instruction-sought，批准人O010）",
            "该暂停自2020年2月10日起，2020年2月12日补录",
            "暂停：自2020年3月4日起至今，计2个工作日（事由awaiting-other-organ，批准人O010）",
            "暂停合计5个工作日，期满日由2020年5月6日移至2020年5月12日",
            "2020年适用日历CN-2020-2（2020年1月27日公布）",
            "期满日为2020年5月12日");
  }

  @Test
  void namesTheRestDaysAndTheDaysWorkedInExchange() {
    DeadlineClock inquiry =
        DeadlineClock.start(
            "INQUIRY",
            parse("2020-09-21"),
            List.of(Period.workdays(15)),
            "T-INQ-REPLY",
            ExtensionTerms.NONE,
            CALENDAR);

    assertThat(ExplanationText.en(inquiry.due(CALENDAR, parse("2020-09-21")).explanation()))
        .contains(
            "Rest days on the way, not counted: 10 (weekend, National Day, Mid-Autumn Festival)",
            "Weekend days worked in exchange, counted: 2",
            "Due on 2020-10-16");
  }

  @Test
  void saysNothingThatDidNotHappen() {
    DeadlineClock plain =
        DeadlineClock.start(
            "DISPOSAL",
            parse("2020-03-10"),
            List.of(Period.months(1)),
            "T-CLUE-DISP",
            ExtensionTerms.NONE,
            CALENDAR);

    assertThat(plain.due(CALENDAR, parse("2020-03-10")).explanation())
        .extracting(ExplanationLine::code)
        .containsExactly(Code.START, Code.LIMIT, Code.CALENDAR, Code.DUE);
  }

  @Test
  void saysWhenTheClockStopped() {
    DeadlineClock stopped = EVENTFUL.stop(parse("2020-03-20"));

    assertThat(stopped.due(CALENDAR, parse("2020-04-01")).explanation())
        .extracting(ExplanationLine::code)
        .contains(Code.STOPPED);
    assertThat(stopped.due(CALENDAR, parse("2020-03-19")).explanation())
        .extracting(ExplanationLine::code)
        .doesNotContain(Code.STOPPED);
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void hasWordsForEveryFact(Code code) {
    ExplanationLine line =
        new ExplanationLine(
            code,
            parse("2020-03-10"),
            parse("2020-04-10"),
            3,
            Period.Unit.WORKDAY,
            "RED",
            "T-1",
            "source");

    assertThat(ExplanationText.zh(line)).isNotBlank().doesNotContain("null");
    assertThat(ExplanationText.en(line)).isNotBlank().doesNotContain("null");
  }
}
