package casework.faults;

import static org.assertj.core.api.Assertions.assertThat;

import casework.demo.year.Matter;
import casework.demo.year.Matter.Petition;
import casework.demo.year.Year;
import casework.faults.check.Course;
import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import casework.platform.deadline.WorkingCalendar;
import casework.platform.deadline.source.CalendarFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of the short test are fit for it. */
class QuarterTest {

  private static final Storm STORM = Storm.quarter(Path.of("../..").toAbsolutePath().normalize());
  private static final Year YEAR = STORM.part().year();
  private static final WorkingCalendar CALENDAR =
      CalendarFiles.shipped().asKnownOn(LocalDate.of(2020, 12, 31));

  @Test
  void hasTwentyMattersFromPaperAndTwentyPetitions() {
    assertThat(YEAR.carriedOver()).hasSize(20);
    assertThat(YEAR.incoming()).hasSize(20);
    assertThat(YEAR.matters().map(Matter::row).distinct()).hasSize(40);
  }

  @Test
  void mattersFromPaperAreThoseOfTheYear() {
    assertThat(Year.read().carriedOver()).containsAll(YEAR.carriedOver());
  }

  @Test
  void everybodyActsOnWorkingDaysInOrder() {
    for (Matter matter : YEAR.incoming()) {
      List<LocalDate> way = way(matter);
      assertThat(way).isSorted().allMatch(CALENDAR::isWorkday);
      assertThat(way).allMatch(day -> !day.isAfter(STORM.part().last()));
    }
  }

  @Test
  void mostPetitionsAreClosedWithinIt() {
    assertThat(YEAR.incoming().stream().filter(each -> each.outcome().struckOff() != null))
        .hasSizeGreaterThanOrEqualTo(14);
    assertThat(YEAR.incoming().stream().filter(each -> each.outcome().filedPersons() > 0))
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void everyColourComesUpAndEveryPromptAndNoticeIsAnsweredButTheLastRuns() {
    List<LocalDate> runs = Course.runs(Year.FIRST_DAY, STORM.part().last());
    assertThat(runs).hasSize(6);
    assertThat(YEAR.matters().flatMap(each -> colours(each, runs)).distinct())
        .containsExactlyInAnyOrder(Colour.values());
    for (Matter matter : YEAR.incoming()) {
      List<Colour> found = colours(matter, runs.subList(0, runs.size() - 1)).toList();
      assertThat(matter.answers().prompts())
          .hasSameSizeAs(found.stream().filter(Colour.BLUE::equals).toList());
      assertThat(matter.answers().notices())
          .hasSameSizeAs(found.stream().filter(Colour.YELLOW::equals).toList());
    }
  }

  private static Stream<Colour> colours(Matter matter, List<LocalDate> runs) {
    return runs.stream()
        .flatMap(run -> Course.reading(matter, run).stream())
        .map(ColourReading::colour);
  }

  private static List<LocalDate> way(Matter matter) {
    Petition petition = (Petition) matter.entry();
    Matter.Distribution given = matter.distribution();
    List<LocalDate> way = new ArrayList<>();
    Stream.of(
            petition.received(),
            petition.accepted(),
            petition.referred(),
            given.registered(),
            given.proposed(),
            given.approved(),
            given.received())
        .map(Objects::requireNonNull)
        .forEach(way::add);
    matter.studies().stream().map(Matter.Study::heldOn).forEach(way::add);
    Matter.Disposal disposal = matter.disposal();
    Stream.of(
            disposal == null ? null : disposal.approved(),
            matter.outcome().closed(),
            matter.outcome().struckOff())
        .filter(Objects::nonNull)
        .forEach(way::add);
    return way;
  }
}
