package casework.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Processor time of processes, user and system, as the kernel counts it: in hundredths of a second.
 */
final class Cpu {

  private static final double MICROS_PER_TICK = 10_000;

  private Cpu() {}

  /** Microseconds used so far by these processes and all that they have started, together. */
  static double micros(List<ProcessHandle> processes) {
    return processes.stream()
        .flatMap(each -> Stream.concat(Stream.of(each), each.descendants()))
        .mapToDouble(each -> micros(each.pid()))
        .sum();
  }

  private static double micros(long pid) {
    try {
      return parse(Files.readString(Path.of("/proc/" + pid + "/stat")));
    } catch (NoSuchFileException e) {
      // It has ended since it was listed, and counts among its parent's ended children.
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Its own time and that of children that have ended. The name of the process may hold anything,
   * so the fields are counted from its closing bracket.
   */
  static double parse(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    long ticks = 0;
    for (int field = 11; field <= 14; field++) {
      ticks += Long.parseLong(fields[field]);
    }
    return ticks * MICROS_PER_TICK;
  }
}
