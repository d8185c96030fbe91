package casework.clue.domain;

import static casework.clue.SampleClues.CITY;
import static casework.clue.SampleClues.HEAD;
import static casework.clue.SampleClues.KEEPER;
import static casework.clue.SampleClues.LEAD;
import static casework.clue.SampleClues.LEADER;
import static casework.clue.SampleClues.ROOM;
import static casework.clue.SampleClues.SUPERVISOR;
import static casework.clue.SampleClues.by;
import static org.assertj.core.api.Assertions.assertThat;

import casework.clue.SampleClues;
import casework.platform.deadline.Colour;
import casework.platform.deadline.RunSchedule;
import casework.platform.kernel.Act;
import casework.platform.kernel.Rule;
import casework.platform.kernel.Signed;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * O-WZ-6 on the domain alone: a synthetic allocation of the year, lived through by each clue, gives
 * the printed 2788 green, 111 blue, 102 yellow and 187 red rows in 22 runs.
 */
class WuzhongYearTest {

  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final LocalDate END = LocalDate.of(2020, 11, 25);

  private final RuleBook rules = SampleClues.rules();

  @Test
  @Rule("R-CLUE-05")
  @Rule("T-PRELIM")
  @Rule("T-CLUE-DISP")
  void theRunsOfTheYearFindThePrintedColours() throws IOException {
    List<LocalDate> runs = new RunSchedule(rules.policyFor(CITY, START)).between(START, END);
    Map<Colour, Integer> rows = new EnumMap<>(Colour.class);
    Map<String, Integer> consequences = new TreeMap<>();
    for (CSVRecord row : rows()) {
      Clue clue = lived(row);
      for (LocalDate run : runs) {
        Clue seen = clue;
        Evaluation.of(seen, rules, run)
            .ifPresent(found -> rows.merge(found.row().colour(), 1, Integer::sum));
        clue = Evaluation.of(seen, rules, run).map(found -> found.carriedOut().next()).orElse(seen);
      }
      consequences.merge("prompts", clue.warnings().prompts().size(), Integer::sum);
      consequences.merge("notices", clue.warnings().notices().size(), Integer::sum);
      consequences.merge("circulars", clue.warnings().circulars().size(), Integer::sum);
    }

    assertThat(runs).as("O-WZ-6: 22 runs").hasSize(22);
    assertThat(rows)
        .as("O-WZ-6: 2788 green, 111 blue, 102 yellow, 187 red rows")
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(Colour.GREEN, 2788, Colour.BLUE, 111, Colour.YELLOW, 102, Colour.RED, 187));
    assertThat(consequences).containsEntry("circulars", 187);
  }

  private Clue lived(CSVRecord row) {
    boolean carriedOver = row.get("kind").startsWith("carried-over");
    LocalDate received = LocalDate.parse(row.get("received"));
    LocalDate approved = LocalDate.parse(row.get("approved"));
    DisposalMethod method =
        switch (row.get("kind")) {
          case "new inquiry" -> DisposalMethod.INQUIRY;
          case "new, disposed directly" -> DisposalMethod.CONCLUDED;
          default -> DisposalMethod.PRELIMINARY;
        };
    Clue clue =
        carriedOver
            ? takenOver(row, received, approved, method)
            : studied(
                SampleClues.anArrivedClue(received)
                    .register(rules.numbers(), by(SUPERVISOR, received))
                    .next()
                    .propose(ROOM, "own", by(SUPERVISOR, received))
                    .next()
                    .approve(by(HEAD, received))
                    .next()
                    .receive("O-KEEPER", rules, by(LEAD, received))
                    .next(),
                approved,
                method);
    if (clue.state() instanceof ClueState.UnderStudy
        || clue.state() instanceof ClueState.HandedOver) {
      clue = studied(clue, approved, method);
    }
    if (!row.get("extension_granted").isEmpty()) {
      LocalDate granted = LocalDate.parse(row.get("extension_granted"));
      clue = Pace.extend(clue, 3, "complex", rules, by(HEAD, granted)).next();
    }
    if (!row.get("due").isEmpty()) {
      Clue told = Pace.turn(clue, rules, by(SUPERVISOR, END)).next();
      assertThat(told.clocks().running().map(StageClock::due))
          .as("due date of row " + row.get("row"))
          .contains(LocalDate.parse(row.get("due")));
    }
    return closed(clue, row, method);
  }

  private Clue closed(Clue clue, CSVRecord row, DisposalMethod method) {
    if (row.get("closed").isEmpty()) {
      return clue;
    }
    Act act = by(KEEPER, LocalDate.parse(row.get("closed")));
    ResultKind kind = method == DisposalMethod.INQUIRY ? ResultKind.ACCEPTED : ResultKind.CONCLUDED;
    return clue.recordResult(kind, List.of(), List.of(), rules, act).next();
  }

  private Clue studied(Clue clue, LocalDate on, DisposalMethod method) {
    if (!(clue.state() instanceof ClueState.HandedOver)) {
      return clue;
    }
    List<String> two = List.of("O-KEEPER", "O-LEAD");
    Clue studied =
        clue.study(StudyLevel.OFFICE_MEETING, on, two, method, by(LEAD, on))
            .next()
            .study(StudyLevel.LEADER_MEETING, on, two, method, by(LEADER, on))
            .next()
            .study(StudyLevel.SPECIAL_MEETING, on, two, method, by(HEAD, on))
            .next();
    List<String> team = method == DisposalMethod.PRELIMINARY ? two : List.of();
    return studied.dispose(method, team, rules, by(HEAD, on)).next();
  }

  private Clue takenOver(
      CSVRecord row, LocalDate received, LocalDate approved, DisposalMethod method) {
    Signed head = by(HEAD, approved).signed();
    PaperMatter paper =
        new PaperMatter(
            new UUID(7, 7),
            Integer.parseInt(row.get("row")),
            new ClueNumber("P-" + row.get("row")),
            received,
            ROOM,
            "own",
            "O-KEEPER",
            "petition",
            "990301",
            "",
            List.of(),
            approved.isBefore(START)
                ? new PaperMatter.PaperDisposal(method, List.of("O-KEEPER", "O-LEAD"), head, null)
                : null,
            List.of());
    return TakeOver.of(paper, CITY, rules, by(SUPERVISOR, START)).next();
  }

  private static List<CSVRecord> rows() throws IOException {
    try (Reader file =
        new InputStreamReader(
            Objects.requireNonNull(
                WuzhongYearTest.class.getResourceAsStream("/demo/wuzhong-2020.csv")),
            StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(file)
          .getRecords();
    }
  }
}
