package casework.demo.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.demo.clue.Register;
import casework.demo.office.LawTime;
import casework.demo.office.Office;
import casework.demo.office.Tokens;
import casework.demo.office.Unexpected;
import casework.demo.office.Wire;
import casework.demo.year.Inspections;
import casework.demo.year.Matter;
import casework.demo.year.Problem;
import casework.demo.year.Scores;
import casework.demo.year.Year;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReplayTest {

  private static final Year WHOLE = Year.read();
  private static final Year SOME =
      new Year(every(17, WHOLE.carriedOver()), every(19, WHOLE.incoming()), List.of(), List.of());

  /** A round, its problems and what follows, a few bodies' months and cards. */
  private static final Year OTHERS =
      new Year(
          every(40, WHOLE.carriedOver()),
          List.of(),
          List.of(),
          List.of(),
          WHOLE.cadres(),
          someInspections(),
          WHOLE.scores(),
          WHOLE.warned(),
          List.of());

  /** A second city's petitions of the first months, beside a few matters on paper. */
  private static final Year PETITIONS =
      new Year(
          every(40, WHOLE.carriedOver()),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Inspections.NONE,
          Scores.NONE,
          List.of(),
          WHOLE.petitions().stream()
              .filter(each -> each.received().isBefore(LocalDate.of(2020, 4, 1)))
              .toList());

  private final StubOffice product = new StubOffice();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @AfterEach
  void close() {
    product.close();
  }

  @Nested
  class AWholeYear {

    @Test
    void takesEveryStepOnItsDayAndOnce() {
      replay(SOME, Year.LAST_DAY);

      assertThat(product.acts()).doesNotHaveDuplicates().hasSize(steps(SOME));
      assertThat(product.lawTime()).isEqualTo(LawTime.endOf(Year.LAST_DAY));
      assertThat(said()).contains("starting the year").contains("The year is complete");
    }

    @Test
    void isSignedByTheUsersOfTheRows() {
      replay(SOME, Year.LAST_DAY);

      assertThat(product.acts())
          .anyMatch(act -> act.endsWith("/acceptance city-intake"))
          .anyMatch(act -> act.endsWith("/distribution-approval city-head"))
          .anyMatch(act -> act.endsWith("/studies city-leader"))
          .anyMatch(act -> act.endsWith("/striking-off city-supervision"))
          .noneMatch(act -> act.endsWith("system-admin"));
    }

    @Test
    void saysWhomEachMatterOnPaperIsAbout() {
      replay(SOME, LocalDate.of(2020, 1, 2));

      Map<String, List<String>> named =
          product.books().clues().stream()
              .filter(each -> each.at("/line/takenOver").asBoolean())
              .collect(
                  Collectors.toMap(
                      each -> each.at("/line/number").asString(),
                      each ->
                          each.path("subjects")
                              .valueStream()
                              .map(subject -> subject.path("name").asString())
                              .toList()));
      Map<String, List<String>> written =
          SOME.carriedOver().stream()
              .collect(
                  Collectors.toMap(
                      each -> ((Matter.OnPaper) each.entry()).number(),
                      each -> each.accused().stream().map(Matter.Accused::name).toList()));
      assertThat(named).isEqualTo(written);
    }

    @Test
    void isSaidToBeCompleteWhenAskedForAgain() {
      replay(SOME, Year.LAST_DAY);
      List<String> before = product.acts();
      replay(SOME, Year.LAST_DAY);

      assertThat(said()).contains("already complete");
      assertThat(product.acts()).isEqualTo(before);
    }
  }

  @Nested
  class OtherStories {

    @Test
    void areToldInTheSameDiary() {
      replay(OTHERS, Year.LAST_DAY);

      assertThat(product.acts()).doesNotHaveDuplicates();
      assertThat(stepsTaken()).isEqualTo(stepsOf(OTHERS));
      assertThat(said()).contains("463 cadres are imported", "9 rounds on paper");
      assertThat(product.acts())
          .anyMatch(act -> act.endsWith("/groups/1/authorisation city-leader"))
          .anyMatch(act -> act.matches("2020-.*/verification county1-lead"))
          .anyMatch(act -> act.matches("2020-.*demo-declaration-.* city-body7"))
          .anyMatch(act -> act.matches("2020-.*demo-warning-.* county4-head"));
    }

    @Test
    void goOnWhereTheyStopped() {
      for (int change : List.of(3, 30, 60, 90, 150, 200)) {
        product.breakDownAt(change);
        assertThatThrownBy(() -> replay(OTHERS, Year.LAST_DAY)).isInstanceOf(Unexpected.class);
        product.repair();
      }
      replay(OTHERS, Year.LAST_DAY);

      assertThat(product.acts()).doesNotHaveDuplicates();
      assertThat(stepsTaken()).isEqualTo(stepsOf(OTHERS));
    }

    @Test
    void loseNothingWhenAnswersAreLost() {
      product.loseAnswers(11);
      replay(OTHERS, Year.LAST_DAY);

      assertThat(product.acts()).doesNotHaveDuplicates();
      assertThat(stepsTaken()).isEqualTo(stepsOf(OTHERS));
    }

    @Test
    void areNotContinuedWhenTheirDaysHavePassedWithoutThem() {
      replay(OTHERS, LocalDate.of(2020, 4, 30));
      product.moveTo(LawTime.morning(LocalDate.of(2020, 8, 3)));

      assertThatThrownBy(() -> replay(OTHERS, Year.LAST_DAY))
          .isInstanceOf(Unexpected.class)
          .hasMessageContaining("was missed");
    }

    /** Acts on days after the first, on which everything is entered that lay on paper. */
    private long stepsTaken() {
      return product.acts().stream().filter(act -> !act.startsWith("2020-01-01")).count();
    }
  }

  @Nested
  class PetitionsThatEndInThePetitionOffice {

    @Test
    void areReceivedAcceptedAndClosedAndRepeatsNameTheirFirst() {
      replay(PETITIONS, Year.LAST_DAY);

      assertThat(product.acts()).doesNotHaveDuplicates().hasSize(steps(PETITIONS));
      assertThat(product.books().petitions()).hasSize(PETITIONS.petitions().size());
      assertThat(product.books().petitions().stream().filter(each -> each.has("repeat")))
          .hasSize(
              (int) PETITIONS.petitions().stream().filter(each -> each.repeats() != null).count())
          .isNotEmpty()
          .allMatch(each -> each.path("outcome").asString().equals("kept-for-reference"));
    }

    @Test
    void goOnWhereTheyStopped() {
      for (int change : List.of(20, 40, 60, 90)) {
        product.breakDownAt(change);
        assertThatThrownBy(() -> replay(PETITIONS, Year.LAST_DAY)).isInstanceOf(Unexpected.class);
        product.repair();
      }
      replay(PETITIONS, Year.LAST_DAY);

      assertThat(product.acts()).doesNotHaveDuplicates().hasSize(steps(PETITIONS));
    }
  }

  @Nested
  class AnInterruptedYear {

    @Test
    void goesOnAtTheDayOnWhichItStopped() {
      for (int change : List.of(1, 40, 35, 60, 2, 90)) {
        product.breakDownAt(change);
        assertThatThrownBy(() -> replay(SOME, Year.LAST_DAY)).isInstanceOf(Unexpected.class);
        product.repair();
      }
      replay(SOME, Year.LAST_DAY);

      assertThat(said()).containsPattern("resuming at 2020-\\d\\d-\\d\\d");
      assertThat(product.acts()).doesNotHaveDuplicates().hasSize(steps(SOME));
    }

    @Test
    void losesNothingAndRepeatsNothingWhenAnswersAreLost() {
      product.loseAnswers(7);
      replay(SOME, Year.LAST_DAY);

      assertThat(product.acts()).doesNotHaveDuplicates().hasSize(steps(SOME));
    }

    @Test
    void isNotContinuedWhenItsDaysHavePassedWithoutIt() {
      replay(SOME, LocalDate.of(2020, 3, 31));
      product.moveTo(LawTime.morning(LocalDate.of(2020, 8, 3)));

      assertThatThrownBy(() -> replay(SOME, Year.LAST_DAY))
          .isInstanceOf(Unexpected.class)
          .hasMessageContaining("was missed");
    }

    @Test
    void isNotContinuedOnBooksThatNeverBeganIt() {
      product.moveTo(LawTime.morning(LocalDate.of(2020, 8, 3)));

      assertThatThrownBy(() -> replay(SOME, Year.LAST_DAY))
          .isInstanceOf(Unexpected.class)
          .hasMessageContaining("not a demo's data directory");
    }
  }

  private void replay(Year year, LocalDate last) {
    var addresses = product.addresses();
    try (Wire wire = new Wire();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      Tokens tokens = new Tokens(addresses.issuer(), wire, InstantSource.system());
      Office office = new Office(addresses.gateway(), tokens, wire);
      LawTime time = new LawTime(addresses.services(), tokens, wire);
      new Replay(year, last, office, tokens, time, wire, out).run();
    }
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  /** How many posts make up the year: the steps of all stories and a batch for each department. */
  private int steps(Year year) {
    long batches =
        year.carriedOver().stream()
            .map(each -> each.distribution().department())
            .distinct()
            .count();
    return (int) (batches + stepsOf(year));
  }

  private long stepsOf(Year year) {
    var addresses = product.addresses();
    try (Wire wire = new Wire()) {
      Tokens tokens = new Tokens(addresses.issuer(), wire, InstantSource.system());
      Office office = new Office(addresses.gateway(), tokens, wire);
      Script script = new Script(year, office, tokens, new Register(office));
      return script.stories(Year.LAST_DAY).mapToInt(each -> each.steps().size()).sum();
    }
  }

  /** The townships' round with every eighth of its problems. */
  private static Inspections someInspections() {
    Inspections all = WHOLE.inspections();
    List<Problem> problems =
        every(8, all.problems().stream().filter(each -> each.round().equals("R1")).toList());
    return new Inspections(
        all.paper(),
        every(60, all.paperProblems()),
        every(60, all.paperClues()),
        all.rounds().stream().filter(each -> each.round().equals("R1")).toList(),
        all.members().stream().filter(each -> each.round().equals("R1")).toList(),
        all.targets().stream().filter(each -> each.round().equals("R1")).toList(),
        problems,
        all.transfers().stream()
            .filter(each -> each.round().equals("R1"))
            .filter(each -> problems.stream().anyMatch(it -> it.number().equals(each.problem())))
            .toList());
  }

  private static <T> List<T> every(int nth, List<T> of) {
    return IntStream.range(0, of.size())
        .filter(place -> place % nth == 0)
        .mapToObj(of::get)
        .toList();
  }
}
