package casework.clue;

import static casework.clue.SampleClues.CITY;
import static casework.clue.SampleClues.HEAD;
import static casework.clue.SampleClues.KEEPER;
import static casework.clue.SampleClues.LEAD;
import static casework.clue.SampleClues.LEADER;
import static casework.clue.SampleClues.ROOM;
import static casework.clue.SampleClues.SUPERVISOR;
import static casework.clue.SampleClues.by;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.ClueNumber;
import casework.clue.domain.ClueState;
import casework.clue.domain.DisposalMethod;
import casework.clue.domain.Pace;
import casework.clue.domain.PaperMatter;
import casework.clue.domain.ResultKind;
import casework.clue.domain.RuleBook;
import casework.clue.domain.StudyLevel;
import casework.clue.domain.TakeOver;
import casework.platform.kernel.Act;
import casework.platform.kernel.Identifiers;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A synthetic allocation of the year that Wuzhong printed: each matter, lived through by a clue.
 */
public final class WuzhongYear {

  public static final LocalDate START = LocalDate.of(2020, 1, 1);
  public static final LocalDate END = LocalDate.of(2020, 11, 25);

  private final RuleBook rules;

  public WuzhongYear(RuleBook rules) {
    this.rules = rules;
  }

  /**
   * One matter at the end of the year.
   *
   * @param due what the allocation says is the due date; empty where no clock was left
   * @param punished how many persons of its case were punished
   */
  public record Lived(Clue clue, Clue beforeItsResult, String due, int punished) {}

  public List<Lived> matters() {
    return rows().stream().map(this::lived).toList();
  }

  private Lived lived(CSVRecord row) {
    LocalDate received = LocalDate.parse(row.get("received"));
    LocalDate approved = LocalDate.parse(row.get("approved"));
    DisposalMethod method =
        switch (row.get("kind")) {
          case "new inquiry" -> DisposalMethod.INQUIRY;
          case "new, disposed directly" -> DisposalMethod.CONCLUDED;
          default -> DisposalMethod.PRELIMINARY;
        };
    Clue clue =
        row.get("kind").startsWith("carried-over")
            ? takenOver(row, received, approved, method)
            : handedOver(row, received);
    Clue open = studied(clue, approved, method);
    if (!row.get("extension_granted").isEmpty()) {
      LocalDate granted = LocalDate.parse(row.get("extension_granted"));
      open = Pace.extend(open, 3, "complex", rules, by(HEAD, granted)).next();
    }
    int punished = Integer.parseInt(row.get("punished_persons"));
    return new Lived(closed(open, row, method), open, row.get("due"), punished);
  }

  private Clue handedOver(CSVRecord row, LocalDate received) {
    Clue arrived = SampleClues.anArrivedClue(received);
    UUID id = Identifiers.derive("wuzhong", row.get("row"));
    Clue own =
        new Clue(
            new ClueId(id),
            CITY,
            false,
            arrived.origin(),
            received,
            arrived.state(),
            arrived.trail(),
            List.of(),
            List.of(),
            arrived.clocks(),
            arrived.warnings(),
            List.of());
    return own.register(rules.numbers(), by(SUPERVISOR, received))
        .next()
        .propose(ROOM, "own", by(SUPERVISOR, received))
        .next()
        .approve(by(HEAD, received))
        .next()
        .receive("O-KEEPER", rules, by(LEAD, received))
        .next();
  }

  private Clue closed(Clue clue, CSVRecord row, DisposalMethod method) {
    if (row.get("closed").isEmpty()) {
      return clue;
    }
    Act act = by(KEEPER, LocalDate.parse(row.get("closed")));
    int filed = Integer.parseInt(row.get("filed_persons"));
    ResultKind kind =
        filed > 0
            ? ResultKind.FILED
            : method == DisposalMethod.INQUIRY ? ResultKind.ACCEPTED : ResultKind.CONCLUDED;
    List<Integer> persons = IntStream.rangeClosed(1, filed).boxed().toList();
    return clue.recordResult(kind, List.of(), persons, rules, act).next();
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
                ? new PaperMatter.PaperDisposal(
                    method, List.of("O-KEEPER", "O-LEAD"), by(HEAD, approved).signed(), null)
                : null,
            List.of());
    return TakeOver.of(paper, CITY, rules, by(SUPERVISOR, START)).next();
  }

  private static List<CSVRecord> rows() {
    try (Reader file =
        new InputStreamReader(
            Objects.requireNonNull(WuzhongYear.class.getResourceAsStream("/demo/wuzhong-2020.csv")),
            StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(file)
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
