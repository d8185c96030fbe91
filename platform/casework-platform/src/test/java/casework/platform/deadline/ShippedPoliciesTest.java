package casework.platform.deadline;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.deadline.source.CalendarFiles;
import casework.platform.deadline.source.PolicyFiles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of five places on the same matters. */
class ShippedPoliciesTest {

  private static final WorkingCalendar CALENDAR =
      CalendarFiles.shipped().asKnownOn(parse("2026-06-01"));
  private static final PolicyBook POLICIES = PolicyFiles.shipped();
  private static final LocalDate RECEIVED = parse("2020-03-02");

  private static DeadlineClock clock(String stage, LocalDate startedOn, Period... limit) {
    return DeadlineClock.start(
        stage, startedOn, List.of(limit), "T-1", ExtensionTerms.NONE, CALENDAR);
  }

  private static Colour colour(String policy, Situation situation, LocalDate day) {
    return POLICIES
        .named(policy + "-1")
        .orElseThrow()
        .colour(situation, CALENDAR, day)
        .orElseThrow()
        .colour();
  }

  @Nested
  class SideBySide {

    /** Received on 2 March 2020, disposal approved on 1 April, verification due on 1 July. */
    private final Situation matter =
        Situation.of(
            RECEIVED,
            List.of(
                clock("DISPOSAL", RECEIVED, Period.months(1)).stop(parse("2020-04-01")),
                clock("PRELIMINARY", parse("2020-04-01"), Period.months(3))));

    @ParameterizedTest(
        name = "{0}: default {1}, Kuitun {2}, Changwu {3}, Xing''an {4}, Haicheng {5}")
    @CsvSource({
      "2020-03-02, GREEN,  BLUE,   GREEN,  RED,    GREEN",
      "2020-03-25, GREEN,  BLUE,   GREEN,  RED,    GREEN",
      "2020-03-26, BLUE,   BLUE,   GREEN,  RED,    GREEN",
      "2020-04-01, GREEN,  BLUE,   GREEN,  BLUE,   GREEN",
      "2020-04-16, GREEN,  BLUE,   GREEN,  BLUE,   GREEN",
      "2020-04-17, GREEN,  BLUE,   GREEN,  BLUE,   BLUE",
      "2020-04-30, GREEN,  BLUE,   GREEN,  BLUE,   BLUE",
      "2020-05-01, GREEN,  BLUE,   GREEN,  YELLOW, BLUE",
      "2020-05-16, GREEN,  BLUE,   GREEN,  YELLOW, BLUE",
      "2020-05-17, GREEN,  BLUE,   GREEN,  YELLOW, YELLOW",
      "2020-05-31, GREEN,  BLUE,   GREEN,  YELLOW, YELLOW",
      "2020-06-01, GREEN,  BLUE,   GREEN,  RED,    YELLOW",
      "2020-06-02, GREEN,  BLUE,   GREEN,  RED,    YELLOW",
      "2020-06-03, GREEN,  BLUE,   GREEN,  RED,    RED",
      "2020-06-22, GREEN,  BLUE,   GREEN,  RED,    RED",
      "2020-06-23, BLUE,   BLUE,   GREEN,  RED,    RED",
      "2020-06-27, BLUE,   BLUE,   GREEN,  RED,    RED",
      "2020-06-28, BLUE,   YELLOW, GREEN,  RED,    RED",
      "2020-07-01, BLUE,   YELLOW, GREEN,  RED,    RED",
      "2020-07-02, YELLOW, RED,    YELLOW, RED,    RED",
      "2020-07-15, YELLOW, RED,    YELLOW, RED,    RED",
      "2020-07-16, RED,    RED,    YELLOW, RED,    RED",
      "2020-10-01, RED,    RED,    YELLOW, RED,    RED",
      "2020-10-02, RED,    RED,    RED,    RED,    RED",
    })
    void lookDifferentlyAtOneMatter(
        LocalDate day,
        Colour general,
        Colour kuitun,
        Colour changwu,
        Colour xingan,
        Colour haicheng) {
      assertThat(PolicyFiles.SHIPPED)
          .extracting(name -> colour(name, matter, day))
          .containsExactly(general, kuitun, changwu, xingan, haicheng);
    }
  }

  @Nested
  class Kuitun {

    private final Situation undisposed =
        Situation.of(RECEIVED, List.of(clock("DISPOSAL", parse("2020-03-09"), Period.months(1))));

    @ParameterizedTest
    @CsvSource({
      "2020-04-02, BLUE",
      "2020-04-03, YELLOW",
      "2020-05-02, YELLOW",
      "2020-05-03, RED",
    })
    void countsAnUndisposedMatterFromItsReceipt(LocalDate day, Colour expected) {
      assertThat(colour("kuitun", undisposed, day)).isEqualTo(expected);
    }
  }

  @Nested
  class Changwu {

    private final DeadlineClock inquiry =
        clock("INQUIRY", RECEIVED, Period.workdays(15), Period.months(1));
    private final Situation still = Situation.of(RECEIVED, List.of(inquiry));
    private final Situation moving =
        new Situation(RECEIVED, List.of(inquiry), List.of(parse("2020-03-20")), List.of());

    @ParameterizedTest(name = "{0}: without progress {1}, with progress on 20 March {2}")
    @CsvSource({
      "2020-04-02, GREEN,  GREEN",
      "2020-04-03, BLUE,   GREEN",
      "2020-04-20, BLUE,   GREEN",
      "2020-04-21, BLUE,   BLUE",
      "2020-05-02, BLUE,   BLUE",
      "2020-05-03, YELLOW, YELLOW",
      "2020-06-02, YELLOW, YELLOW",
      "2020-06-03, RED,    RED",
    })
    void warnsOfAnInquiryWithoutProgress(LocalDate day, Colour without, Colour with) {
      assertThat(colour("changwu", still, day)).isEqualTo(without);
      assertThat(colour("changwu", moving, day)).isEqualTo(with);
    }

    @ParameterizedTest
    @CsvSource({"2020-04-02, GREEN", "2020-04-03, BLUE", "2020-12-31, BLUE"})
    void warnsOfADisposalOpinionNotGiven(LocalDate day, Colour expected) {
      Situation undisposed =
          Situation.of(RECEIVED, List.of(clock("DISPOSAL", RECEIVED, Period.months(1))));

      assertThat(colour("changwu", undisposed, day)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2020-07-14, GREEN", "2020-07-15, BLUE", "2020-08-14, BLUE", "2020-08-15, YELLOW",
    "2020-09-14, YELLOW", "2020-09-15, RED", "2020-10-15, RED", "2020-10-16, RED",
  })
  void countsXinganMonthsBackFromTheDueDate(LocalDate day, Colour expected) {
    Situation due15October =
        Situation.of(
            RECEIVED, List.of(clock("PRELIMINARY", parse("2020-04-15"), Period.months(6))));

    assertThat(colour("xingan", due15October, day)).isEqualTo(expected);
  }

  @Test
  void countsHaichengThroughAllStagesFromReceipt() {
    Situation fresh =
        Situation.of(
            RECEIVED, List.of(clock("PRELIMINARY", parse("2020-06-02"), Period.months(3))));

    assertThat(colour("haicheng", fresh, parse("2020-06-03"))).isEqualTo(Colour.RED);
    assertThat(colour("default", fresh, parse("2020-06-03"))).isEqualTo(Colour.GREEN);
  }

  @Nested
  class Book {

    @Test
    void givesAnOrganItsOwnPolicyAndOthersTheGeneralOne() {
      LocalDate day = parse("2020-03-02");

      assertThat(POLICIES.inForce("kuitun", day).orElseThrow().id()).isEqualTo("kuitun-1");
      assertThat(POLICIES.inForce("990300-JW", day).orElseThrow().id()).isEqualTo("default-1");
      assertThat(POLICIES.inForce("990300-JW", parse("2018-12-31"))).isEmpty();
    }

    @Test
    void givesNewMattersTheVersionInForceAndKeepsTheOldByItsId() {
      ColourPolicy old = until(PolicyFiles.shipped("default"), parse("2020-06-30"));
      ColourPolicy next = renewed(old, "default-2", parse("2020-07-01"));
      PolicyBook book = new PolicyBook(List.of(old, next));

      assertThat(book.inForce("990300-JW", parse("2020-06-30"))).contains(old);
      assertThat(book.inForce("990300-JW", parse("2020-07-01"))).contains(next);
      assertThat(book.named("default-1")).contains(old);
      assertThat(new PolicyBook(List.of(old)).inForce("990300-JW", parse("2020-07-01"))).isEmpty();
      assertThat(book.named("default-3")).isEmpty();
    }

    private static ColourPolicy until(ColourPolicy policy, LocalDate validTo) {
      return new ColourPolicy(
          policy.id(),
          policy.organ(),
          policy.validFrom(),
          validTo,
          policy.label(),
          policy.example(),
          policy.remark(),
          policy.rows(),
          policy.runs(),
          policy.consequences());
    }

    private static ColourPolicy renewed(ColourPolicy policy, String id, LocalDate validFrom) {
      return new ColourPolicy(
          id,
          policy.organ(),
          validFrom,
          null,
          policy.label(),
          policy.example(),
          policy.remark(),
          policy.rows(),
          policy.runs(),
          policy.consequences());
    }
  }
}
