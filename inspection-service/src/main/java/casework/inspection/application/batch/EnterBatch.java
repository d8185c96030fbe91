package casework.inspection.application.batch;

import casework.inspection.application.batch.Batches.Batch;
import casework.inspection.domain.InspectionRefusal;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Enters a batch of lines: checked line by line, all of them or none. */
@Named
public final class EnterBatch {

  /** The longest batch. */
  public static final int MOST = 500;

  /** What became, or would become, of a line. */
  public record Line(int line, String number, @Nullable UUID matter, @Nullable Refusal refusal) {}

  private final Batches batches;
  private final RowReading reading;

  public EnterBatch(Batches batches, RowReading reading) {
    this.batches = batches;
    this.reading = reading;
  }

  /** What would become of each line; changes nothing. */
  public List<Line> preview(List<BatchRow> rows, Act act) {
    return checked(rows, act);
  }

  /**
   * Enters the batch.
   *
   * @throws Refused with {@link Faulty} where a line is refused; then nothing has been entered
   */
  public List<Line> handle(List<BatchRow> rows, Act act) {
    if (!(act.cause() instanceof Cause.Creation creation)) {
      throw new IllegalArgumentException("a batch is a creation, not " + act.cause());
    }
    UUID id = creation.id("batch");
    if (batches.find(id).isEmpty()) {
      List<Line> lines = checked(rows, act);
      if (lines.stream().anyMatch(each -> each.refusal() != null)) {
        throw new Refused(new Faulty(lines));
      }
    }
    // A repeated request finishes what the first began, as the first began it.
    Batch kept = batches.keep(new Batch(id, act, rows, false));
    if (!kept.done()) {
      finish(kept);
    }
    return entered(rows, act);
  }

  /** Finishes a batch that was kept and then broken off; false where there is none. */
  public boolean finishOne() {
    return batches.unfinished().map(this::finish).isPresent();
  }

  private Batch finish(Batch batch) {
    RowReading.Reader reader = reading.of(batch.act());
    for (int i = 0; i < batch.rows().size(); i++) {
      reader.read(batch.rows().get(i)).enter(lineAct(batch, i + 1));
    }
    batches.finished(batch.id());
    return batch;
  }

  /** Each line's own cause, so that a batch done twice makes each matter once. */
  private static Act lineAct(Batch batch, int line) {
    UUID event = Identifiers.derive("batch", batch.id().toString(), Integer.toString(line));
    Cause.Heard cause = new Cause.Heard("batch", batch.id(), line, event);
    return new Act(batch.act().actor(), cause, batch.act().at());
  }

  private List<Line> checked(List<BatchRow> rows, Act act) {
    RowReading.Reader reader = reading.of(act);
    Set<UUID> known = reader.known(rows);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      BatchRow row = rows.get(i);
      try {
        UUID id = reader.id(row);
        if (!known.add(id)) {
          throw new Refused(new InspectionRefusal.Already("number", row.number()));
        }
        reader.read(row);
        lines.add(new Line(i + 1, row.number(), id, null));
      } catch (Refused refused) {
        lines.add(new Line(i + 1, row.number(), null, refused.refusal()));
      }
    }
    return lines;
  }

  private List<Line> entered(List<BatchRow> rows, Act act) {
    RowReading.Reader reader = reading.of(act);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(new Line(i + 1, rows.get(i).number(), reader.id(rows.get(i)), null));
    }
    return lines;
  }

  /** Some lines cannot be entered, so none is. */
  public record Faulty(List<Line> lines) implements Refusal {
    @Override
    public String code() {
      return "batch-refused";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "Some lines cannot be entered; nothing was. See lines.";
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
                  "number", line.number(),
                  "code", refusal.code(),
                  "detail", refusal.detail()));
    }
  }
}
