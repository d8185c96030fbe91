package casework.bench;

import casework.bench.desk.Course;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/**
 * A desk with so many cases pending, and what is done at it in each round, as three arms that
 * belong together: some more cases are opened, it looks for what is due where nothing is, and the
 * first deadline of those just opened comes. Their other deadlines pass unmeasured, so that each
 * round begins with as many pending as the one before.
 */
final class Pending {

  private static final int LOOKS = 100;

  private final DeskProcess at;
  private final String party;
  private final int size;
  private final List<ProcessHandle> processes;
  private final Warnings warnings;
  private final int batch;
  private int opened;

  /**
   * @param party whose desk it is, such as {@code ours}
   * @param size how many cases are pending
   * @param batch of cases opened at a time
   */
  Pending(
      DeskProcess at,
      String party,
      int size,
      List<ProcessHandle> processes,
      Warnings warnings,
      int batch) {
    this.at = at;
    this.party = party;
    this.size = size;
    this.processes = processes;
    this.warnings = warnings;
    this.batch = batch;
  }

  /** Lays in the pending cases. */
  void fill() throws IOException {
    at.order(desk(), "fill", size);
  }

  private String desk() {
    return party.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-" + size;
  }

  /** The name of one of its arms. */
  static String arm(String party, String what, int size) {
    return party + " " + what + " " + size;
  }

  List<Arm> arms() {
    return List.of(arm("open", this::open), arm("look", this::look), arm("fire", this::fire));
  }

  private interface Doing {
    /** How often it did it. */
    int until(long end) throws Exception;
  }

  private Arm arm(String what, Doing doing) {
    String name = arm(party, what, size);
    return new Arm() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Sample turn(Duration length) throws Exception {
        long begun = System.nanoTime();
        double before = Cpu.micros(processes);
        int done = doing.until(begun + length.toNanos());
        double micros = (Cpu.micros(processes) - before) / done;
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (what.equals("fire")) {
          finish();
        }
        return new Sample(micros, done / seconds, new Histogram(3));
      }
    };
  }

  private int open(long end) throws IOException {
    do {
      at.order(desk(), "open", batch);
      opened += batch;
    } while (System.nanoTime() < end);
    return opened;
  }

  private int look(long end) throws IOException {
    int looks = 0;
    do {
      at.order(desk(), "look", LOOKS);
      looks += LOOKS;
    } while (System.nanoTime() < end);
    return looks;
  }

  // All that were opened, however long that takes.
  private int fire(long anyEnd) throws IOException {
    at.order(desk(), "pass", Course.MOVES.getFirst());
    return opened;
  }

  private void finish() throws IOException {
    for (int days : Course.MOVES.subList(1, Course.MOVES.size())) {
      at.order(desk(), "pass", days);
    }
    warnings.check(opened, Course.STEPS.size());
    opened = 0;
  }
}
