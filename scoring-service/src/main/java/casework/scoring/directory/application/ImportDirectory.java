package casework.scoring.directory.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.store.StaleRevision;
import casework.scoring.directory.application.ImportLine.Effect;
import casework.scoring.directory.application.Imports.Batch;
import casework.scoring.directory.domain.DirectoryRefusal;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Imports a table of cadres: checked line by line, all of its lines or none. */
@Named
public final class ImportDirectory {

  /** The longest table. */
  public static final int MOST = 2_000;

  private static final int TRIES = 8;

  /**
   * What became, or would become, of a line.
   *
   * @param effect null where the line is refused
   */
  public record Line(int line, @Nullable Effect effect, @Nullable Refusal refusal) {}

  private final Imports imports;
  private final ImportLine line;
  private final Units units;
  private final Cadres cadres;

  public ImportDirectory(Imports imports, ImportLine line, Units units, Cadres cadres) {
    this.imports = imports;
    this.line = line;
    this.units = units;
    this.cadres = cadres;
  }

  /** What would become of each line; changes nothing. */
  public List<Line> preview(List<ImportRow> rows, Act act) {
    if (!act.actor().is(Role.SCORER)) {
      throw new Refused(new DirectoryRefusal.NotYours("import"));
    }
    ImportDesk desk = ImportDesk.Preview.over(new ImportDesk.Shelves(units, cadres));
    List<Line> lines = new ArrayList<>();
    for (ImportRow row : rows) {
      try {
        lines.add(
            new Line(
                row.line(), line.apply(ImportEntry.read(row), desk, new UUID(0, 0), act), null));
      } catch (Refused refused) {
        lines.add(new Line(row.line(), null, refused.refusal()));
      }
    }
    return lines;
  }

  /**
   * Imports the table. The same request again finishes what the first began and gives what would
   * still be done, which is nothing.
   *
   * @throws Refused with {@link Faulty} where a line is refused; then nothing has been imported
   */
  public List<Line> handle(List<ImportRow> rows, Act act) {
    if (!(act.cause() instanceof Cause.Creation creation)) {
      throw new IllegalArgumentException("an import is a creation, not " + act.cause());
    }
    UUID id = creation.id("import");
    List<Line> lines = preview(rows, act);
    boolean begun = imports.find(id).isPresent();
    if (!begun && lines.stream().anyMatch(each -> each.refusal() != null)) {
      throw new Refused(new Faulty(lines));
    }
    Batch kept = imports.keep(new Batch(id, act, rows, false));
    if (!kept.done()) {
      finish(kept);
    }
    return lines;
  }

  /** Finishes a table that was kept and then broken off; false where there is none. */
  public boolean finishOne() {
    return imports.unfinished().map(this::finish).isPresent();
  }

  private Batch finish(Batch batch) {
    ImportDesk desk = new ImportDesk.Shelves(units, cadres);
    Act act = new Act(batch.act().actor(), new Cause.Step(), batch.act().at());
    batch.rows().forEach(row -> apply(row, desk, batch.id(), act));
    imports.finished(batch.id());
    return batch;
  }

  // Checked before the table was kept; what somebody else did meanwhile stands, and the line of the
  // table that no longer fits is left out.
  private void apply(ImportRow row, ImportDesk desk, UUID batch, Act act) {
    for (int tries = 1; ; tries++) {
      try {
        line.apply(ImportEntry.read(row), desk, batch, act);
        return;
      } catch (Refused e) {
        return;
      } catch (StaleRevision e) {
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }

  /** Some lines cannot be imported, so none is. */
  public record Faulty(List<Line> lines) implements Refusal {
    @Override
    public String code() {
      return "import-refused";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "Some lines cannot be imported; nothing was. See lines.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("lines", lines.stream().flatMap(Faulty::fault).toList());
    }

    private static Stream<Map<String, Object>> fault(Line line) {
      Refusal refusal = line.refusal();
      return refusal == null
          ? Stream.empty()
          : Stream.of(
              Map.of(
                  "line", line.line(),
                  "code", refusal.code(),
                  "detail", refusal.detail()));
    }
  }
}
