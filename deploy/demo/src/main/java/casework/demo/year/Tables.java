package casework.demo.year;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/** The files of a year, wherever they lie. */
final class Tables {

  /** Opens a file; null where there is none of that name. */
  @FunctionalInterface
  interface Opener {
    @Nullable InputStream open(String name);
  }

  private static final CSVFormat FORM =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Opener opener;

  Tables(Opener opener) {
    this.opener = opener;
  }

  Year year() {
    return new Year(
        needed("carried-over.csv"),
        needed("new.csv"),
        needed("counties.csv"),
        rows("waiting.csv", row -> new Line(row).matter()),
        rows("cadres.csv", Cadre::of),
        new Inspections(
            rows("paper-rounds.csv", PaperRound::of),
            rows("paper-problems.csv", PaperProblem::of),
            rows("paper-clues.csv", PaperClue::of),
            rows("rounds.csv", Round::of),
            rows("members.csv", Member::of),
            rows("targets.csv", Target::of),
            rows("problems.csv", Problem::of),
            rows("transfers.csv", Transfer::of)),
        new Scores(
            rows("declarations.csv", Scores.Declaration::of),
            rows("deductions.csv", Scores.Deduction::of),
            rows("objections.csv", Scores.Objection::of),
            rows("boards.csv", Scores.Board::of),
            rows("quarters.csv", Scores.Quarter::of)),
        rows("warnings.csv", Warned::of),
        rows("petitions.csv", PlainPetition::of));
  }

  private List<Matter> needed(String name) {
    return read(name, row -> new Line(row).matter())
        .orElseThrow(() -> new IllegalStateException("the year has no " + name));
  }

  private <T> List<T> rows(String name, Function<Cells, T> row) {
    return read(name, row).orElse(List.of());
  }

  private <T> Optional<List<T>> read(String name, Function<Cells, T> row) {
    try (InputStream bytes = opener.open(name)) {
      if (bytes == null) {
        return Optional.empty();
      }
      var text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
      try (CSVParser rows = CSVParser.parse(text, FORM)) {
        return Optional.of(rows.stream().map(each -> row.apply(new Cells(each))).toList());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
