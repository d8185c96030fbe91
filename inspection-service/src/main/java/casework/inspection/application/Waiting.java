package casework.inspection.application;

import casework.platform.deadline.Colour;
import casework.platform.kernel.Actor;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for an officer. */
@Named
public final class Waiting {

  private static final int BATCH = 100;

  /**
   * One thing to do.
   *
   * @param kind the step's word, such as {@code verify}
   * @param number the matter's number, where it has one
   * @param detail a code that says more, such as which obligation
   * @param dueOn until when; null where no day is set
   * @param colour the matter's today; null where no clock runs
   */
  public record Task(
      String kind,
      UUID matter,
      @Nullable String number,
      String organ,
      @Nullable String detail,
      @Nullable LocalDate dueOn,
      @Nullable Colour colour) {}

  /**
   * Where the list goes on.
   *
   * @param part which of the ledgers, from 0
   * @param after order key of the last matter of it that has been shown whole; null where none has
   * @param shown how many tasks of the next one have been shown
   */
  public record Turn(int part, @Nullable String after, int shown) {

    static final Turn FIRST = new Turn(0, null, 0);
    private static final int MOST = 1000;

    public Turn {
      if (part < 0 || part > MOST || shown < 0 || shown > MOST) {
        throw new IllegalArgumentException("no list goes on there");
      }
    }
  }

  /** A task, and where the list goes on behind it. */
  public record Due(Task task, Turn next) {}

  private final WorkLists lists;

  public Waiting(WorkLists lists) {
    this.lists = lists;
  }

  /** What waits for the officer, ledger by ledger, the newest matters first. */
  public List<Due> of(Actor actor, LocalDate today, @Nullable Turn from, int rows) {
    return from(lists.of(actor, today), from == null ? Turn.FIRST : from, rows);
  }

  static List<Due> from(List<WorkLists.Part> parts, Turn turn, int rows) {
    List<Due> due = new ArrayList<>();
    for (int part = turn.part(); part < parts.size() && due.size() < rows; part++) {
      Turn at = part == turn.part() ? turn : new Turn(part, null, 0);
      collect(parts.get(part), at, rows, due);
    }
    return due.size() > rows ? List.copyOf(due.subList(0, rows)) : due;
  }

  private static void collect(WorkLists.Part part, Turn from, int rows, List<Due> due) {
    String after = from.after();
    int shown = from.shown();
    List<WorkLists.Matter> page;
    do {
      page = part.read(after, BATCH);
      for (WorkLists.Matter each : page) {
        for (int n = shown; n < each.tasks().size(); n++) {
          boolean whole = n + 1 == each.tasks().size();
          due.add(
              new Due(
                  each.tasks().get(n),
                  whole
                      ? new Turn(from.part(), each.order(), 0)
                      : new Turn(from.part(), after, n + 1)));
        }
        shown = 0;
        after = each.order();
      }
    } while (page.size() == BATCH && due.size() < rows);
  }
}
