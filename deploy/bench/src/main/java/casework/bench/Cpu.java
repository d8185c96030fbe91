package casework.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Processor time of processes, user and system, as the kernel counts it: in hundredths of a second.
 */
final class Cpu {

  private static final double MICROS_PER_TICK = 10_000;

  private Cpu() {}

  /** Microseconds used so far by these processes together. */
  static double micros(List<ProcessHandle> processes) {
    return processes.stream().mapToDouble(each -> micros(each.pid())).sum();
  }

  private static double micros(long pid) {
    try {
      return parse(Files.readString(Path.of("/proc/" + pid + "/stat")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The name of the process may hold anything, so the fields are counted from its closing bracket.
   */
  static double parse(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MICROS_PER_TICK;
  }
}
