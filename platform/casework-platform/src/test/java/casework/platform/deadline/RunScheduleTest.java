package casework.platform.deadline;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.deadline.source.PolicyFiles;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunScheduleTest {

  private final RunSchedule schedule = new RunSchedule(PolicyFiles.shipped("default"));

  @Test
  void holdsTwentyTwoRunsIn2020TheLastOn25November() {
    List<LocalDate> runs = schedule.between(parse("2020-01-01"), parse("2020-12-31"));

    assertThat(runs).hasSize(22).isSorted().doesNotHaveDuplicates();
    assertThat(runs.getFirst()).isEqualTo("2020-01-15");
    assertThat(runs).contains(parse("2020-02-29"), parse("2020-04-30"), parse("2020-11-15"));
    assertThat(runs).doesNotContain(parse("2020-11-30"));
    assertThat(runs.getLast()).isEqualTo("2020-11-25");
  }

  @Test
  void holdsTwentyFourRunsInAnOrdinaryYear() {
    assertThat(schedule.between(parse("2021-01-01"), parse("2021-12-31")))
        .hasSize(24)
        .contains(parse("2021-02-28"), parse("2021-11-30"), parse("2021-12-31"));
  }

  @Test
  void includesBothEnds() {
    assertThat(schedule.between(parse("2020-03-15"), parse("2020-03-31")))
        .containsExactly(parse("2020-03-15"), parse("2020-03-31"));
    assertThat(schedule.between(parse("2020-03-16"), parse("2020-03-30"))).isEmpty();
    assertThat(schedule.between(parse("2020-03-31"), parse("2020-03-15"))).isEmpty();
  }

  @Test
  void knowsTheNextRunAcrossAMonthWithoutAny() {
    assertThat(schedule.nextAfter(parse("2020-03-14"))).contains(parse("2020-03-15"));
    assertThat(schedule.nextAfter(parse("2020-03-15"))).contains(parse("2020-03-31"));
    assertThat(schedule.nextAfter(parse("2020-11-25"))).contains(parse("2021-01-15"));
    assertThat(schedule.isRunDay(parse("2020-11-25"))).isTrue();
    assertThat(schedule.isRunDay(parse("2020-11-30"))).isFalse();
  }

  @Test
  void knowsNoRunUnderAPolicyWithoutRuns() {
    RunSchedule none = new RunSchedule(PolicyFiles.shipped("xingan"));

    assertThat(none.nextAfter(parse("2020-03-14"))).isEmpty();
    assertThat(none.between(parse("2020-01-01"), parse("2020-12-31"))).isEmpty();
  }

  @Test
  void countsADayTheMonthDoesNotHaveOnce() {
    RunRule late = new RunRule(List.of(28, 29, 30, 31), Map.of());

    assertThat(late.in(YearMonth.of(2021, 2))).containsExactly(parse("2021-02-28"));
    assertThat(late.in(YearMonth.of(2021, 4))).hasSize(3);
  }

  @Test
  void refusesDaysThatNoMonthHas() {
    assertThatThrownBy(() -> new RunRule(List.of(0), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RunRule(List.of(32), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new RunRule(
                    List.of(), Map.of(YearMonth.of(2020, 11), List.of(parse("2020-12-01")))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new RunRule(List.of(1, 31), Map.of()).daysOfMonth()).hasSize(2);
  }
}
