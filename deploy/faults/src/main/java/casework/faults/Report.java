package casework.faults;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a fault test did, counted and found, as one table. */
public final class Report {

  private static final int SHOWN = 12;
  private static final int LONGEST = 400;

  private record Line(String what, String counted, String wanted, boolean right) {}

  private final String name;
  private final long seed;
  private final long began = System.nanoTime();
  private final List<Line> lines = new ArrayList<>();
  private final List<String> examples = new ArrayList<>();

  public Report(String name, long seed) {
    this.name = name;
    this.seed = seed;
  }

  /** Something that was done or seen and is neither right nor wrong. */
  public Report did(String what, Object counted) {
    lines.add(new Line(what, String.valueOf(counted), "", true));
    return this;
  }

  /** A count that has to be just that. */
  public Report exactly(String what, long counted, long wanted) {
    lines.add(new Line(what, String.valueOf(counted), String.valueOf(wanted), counted == wanted));
    return this;
  }

  /** A count that must not be less. */
  public Report atLeast(String what, long counted, long least) {
    lines.add(new Line(what, String.valueOf(counted), "≥ " + least, counted >= least));
    return this;
  }

  /** A time that must not be longer. */
  public Report within(String what, Duration took, Duration most) {
    lines.add(new Line(what, seconds(took), "≤ " + seconds(most), took.compareTo(most) <= 0));
    return this;
  }

  /** Things that must not be: none of them is wanted. */
  public Report none(String what, List<String> found) {
    found.stream().limit(SHOWN).map(each -> what + ": " + shortened(each)).forEach(examples::add);
    return exactly(what, found.size(), 0);
  }

  /** Whether everything is as it should be. */
  public boolean isClean() {
    return lines.stream().allMatch(Line::right);
  }

  /** What is wrong, with examples. */
  public List<String> wrong() {
    List<String> all = new ArrayList<>();
    lines.stream()
        .filter(each -> !each.right())
        .forEach(each -> all.add(each.what + " " + each.counted + ", wanted " + each.wanted));
    all.addAll(examples);
    return all;
  }

  public void print(PrintStream out) {
    int wide = lines.stream().mapToInt(each -> each.what.length()).max().orElse(10);
    out.printf(
        "%n%s, seed %d: %s after %s (%d cores, load %.1f)%n",
        name,
        seed,
        isClean() ? "passed" : "NOT PASSED",
        seconds(Duration.ofNanos(System.nanoTime() - began)),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    for (Line each : lines) {
      out.printf(
          Locale.ROOT,
          "  %-" + wide + "s  %12s  %-10s  %s%n",
          each.what,
          each.counted,
          each.wanted,
          each.wanted.isEmpty() ? "" : each.right ? "ok" : "WRONG");
    }
    examples.forEach(each -> out.println("  WRONG " + each));
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1e3);
  }
}
