package casework.clue.application;

import casework.clue.application.TakeOvers.Batch;
import casework.clue.domain.Clue;
import casework.clue.domain.ClueEvent;
import casework.clue.domain.ClueId;
import casework.clue.domain.ClueRefusal;
import casework.clue.domain.Origin;
import casework.clue.domain.RuleBook;
import casework.clue.domain.StageClock;
import casework.clue.domain.TakeOver;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Change;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a batch of open matters over from paper: checked line by line, all of them or none. */
@Named
public final class TakeOverMatters {

  /** The longest batch. */
  public static final int MOST = 500;

  /** What became, or would become, of a line. */
  public record Line(
      int line,
      String number,
      @Nullable UUID clue,
      @Nullable LocalDate due,
      @Nullable Refusal refusal) {}

  private final TakeOvers batches;
  private final Clues clues;
  private final Subjects subjects;
  private final RunSchedules runs;
  private final PaperWords words;
  private final RuleBook rules;

  public TakeOverMatters(
      TakeOvers batches,
      Clues clues,
      Subjects subjects,
      RunSchedules runs,
      PaperWords words,
      RuleBook rules) {
    this.batches = batches;
    this.clues = clues;
    this.subjects = subjects;
    this.runs = runs;
    this.words = words;
    this.rules = rules;
  }

  /** What would become of each line; changes nothing. */
  public List<Line> preview(List<PaperRow> rows, Act act) {
    requireSupervisor(act);
    return checked(new UUID(0, 0), rows, act, true);
  }

  /**
   * Takes the batch over.
   *
   * @throws Refused with {@link Faulty} where a line is refused; then nothing has been taken over
   */
  public List<Line> handle(List<PaperRow> rows, Act act) {
    requireSupervisor(act);
    if (!(act.cause() instanceof Cause.Creation creation)) {
      throw new IllegalArgumentException("a take-over is a creation, not " + act.cause());
    }
    UUID id = creation.id("take-over");
    Batch batch = new Batch(id, act.actor().organ(), act, rows, false);
    List<Line> lines = checked(id, rows, act, !isRepeated(id, rows, act));
    if (lines.stream().anyMatch(each -> each.refusal() != null)) {
      throw new Refused(new Faulty(lines));
    }
    // A repeated request finishes what the first began, as the first began it.
    Batch kept = batches.keep(batch);
    if (!kept.done()) {
      finish(kept);
    }
    return lines;
  }

  /** Finishes a batch that was kept and then broken off; false where there is none. */
  public boolean finishOne() {
    return batches.unfinished().map(this::finish).isPresent();
  }

  private Batch finish(Batch batch) {
    runs.ensure(batch.organ(), batch.act());
    for (int i = 0; i < batch.rows().size(); i++) {
      PaperRow row = batch.rows().get(i);
      Act one = lineAct(batch, i + 1);
      // Before the clue itself: whoever finds the clue finds whom it is about.
      subjects.bring(
          ClueId.ofPaper(batch.organ(), row.number()), batch.organ(), PaperReading.subjects(row));
      clues.add(taken(batch.id(), i + 1, row, one), one);
    }
    batches.finished(batch.id());
    return batch;
  }

  /** Each line's own cause, so that a batch done twice makes each clue once. */
  private static Act lineAct(Batch batch, int line) {
    UUID event = Identifiers.derive("take-over", batch.id().toString(), Integer.toString(line));
    Cause.Heard cause = new Cause.Heard("take-over", batch.id(), line, event);
    return new Act(batch.act().actor(), cause, batch.act().at());
  }

  // The clue's first fact tells it: a clue of this very batch is no stranger's.
  private boolean isRepeated(UUID batch, List<PaperRow> rows, Act act) {
    return !rows.isEmpty()
        && clues
            .find(ClueId.ofPaper(act.actor().organ(), rows.getFirst().number()))
            .filter(each -> isOf(batch, each.state()))
            .isPresent();
  }

  private static boolean isOf(UUID batch, Clue clue) {
    return clue.origin() instanceof Origin.TakenOver origin && origin.batch().equals(batch);
  }

  private List<Line> checked(UUID batch, List<PaperRow> rows, Act act, boolean fresh) {
    String organ = act.actor().organ();
    Set<String> numbers = new HashSet<>();
    Set<ClueId> known =
        fresh
            ? new HashSet<>(
                batches.known(
                    rows.stream().map(row -> ClueId.ofPaper(organ, row.number())).toList()))
            : Set.of();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      PaperRow row = rows.get(i);
      ClueId id = ClueId.ofPaper(organ, row.number());
      try {
        if (!numbers.add(row.number()) || known.contains(id)) {
          throw new Refused(new TakenOverAlready(row.number()));
        }
        words.require(organ, row);
        PaperReading.subjects(row);
        lines.add(line(i + 1, row, taken(batch, i + 1, row, act).next()));
      } catch (Refused refused) {
        lines.add(new Line(i + 1, row.number(), null, null, refused.refusal()));
      }
    }
    return lines;
  }

  private Change<Clue, ClueEvent> taken(UUID batch, int line, PaperRow row, Act act) {
    return TakeOver.of(PaperReading.read(batch, line, row), act.actor().organ(), rules, act);
  }

  private static Line line(int number, PaperRow row, Clue clue) {
    LocalDate due = clue.clocks().running().map(StageClock::due).orElse(null);
    LocalDate claimed = row.due();
    if (claimed != null && !claimed.equals(due)) {
      throw new Refused(new DueDiffers(claimed, due));
    }
    return new Line(number, row.number(), clue.id().value(), due, null);
  }

  private static void requireSupervisor(Act act) {
    if (!act.actor().is(Role.CASE_SUPERVISION)) {
      throw new Refused(new ClueRefusal.NotYours("take-over", "R-CLUE-01"));
    }
  }

  /** Some lines cannot be taken over, so none is. */
  public record Faulty(List<Line> lines) implements Refusal {
    @Override
    public String code() {
      return "take-over-refused";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "Some lines cannot be taken over; nothing was. See lines.";
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

  /** The number stands twice in the batch, or the ledger has it. */
  public record TakenOverAlready(String number) implements Refusal {
    @Override
    public String code() {
      return "taken-over-already";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "The number " + number + " is in the ledger, or stands twice in this batch.";
    }
  }

  /** Paper names another due date than the rules make. */
  public record DueDiffers(LocalDate onPaper, @Nullable LocalDate byRule) implements Refusal {
    @Override
    public String code() {
      return "due-differs";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "Paper says " + onPaper + ", the rules make it " + byRule + ".";
    }
  }
}
