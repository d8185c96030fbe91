package casework.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** What the machine offers: Java, memory, and how much of it a process holds. */
final class Machine {

  static final int NEEDED_MIB = 3072;
  static final int NEEDED_FOR_INFRA_MIB = 1400;

  private static final Path MEMORY = Path.of("/proc/meminfo");
  private static final Path GROUP_LIMIT = Path.of("/sys/fs/cgroup/memory.max");
  private static final Path GROUP_USED = Path.of("/sys/fs/cgroup/memory.current");

  private Machine() {}

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Refuses, in one line, a start that would bring the machine to its knees. */
  static void refuseTooLittleMemory(boolean services, Map<String, String> environment) {
    String wanted = environment.get("CASEWORK_MIN_MEMORY_MIB");
    long needed =
        wanted == null ? (services ? NEEDED_MIB : NEEDED_FOR_INFRA_MIB) : Long.parseLong(wanted);
    OptionalLong available = availableMib();
    if (available.isPresent() && available.getAsLong() < needed) {
      throw new Trouble(
          "%d MiB of memory are available and %d are needed; close other programs, or set CASEWORK_MIN_MEMORY_MIB to try with less"
              .formatted(available.getAsLong(), needed));
    }
  }

  /** Memory a new program could have, where the system tells (Linux). */
  static OptionalLong availableMib() {
    try {
      if (!Files.exists(MEMORY)) {
        return OptionalLong.empty();
      }
      long machine =
          Files.readAllLines(MEMORY).stream()
              .filter(line -> line.startsWith("MemAvailable:"))
              .mapToLong(Machine::kib)
              .findFirst()
              .orElse(Long.MAX_VALUE / 1024);
      return OptionalLong.of(Math.min(machine / 1024, groupMib()));
    } catch (IOException unreadable) {
      return OptionalLong.empty();
    }
  }

  static OptionalLong residentMib(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> kib(line) / 1024)
          .findFirst();
    } catch (IOException noSuchFile) {
      return residentByPs(pid);
    }
  }

  private static OptionalLong residentByPs(long pid) {
    try {
      var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
      String text = new String(ps.getInputStream().readAllBytes()).strip();
      return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text) / 1024);
    } catch (IOException | NumberFormatException unknown) {
      return OptionalLong.empty();
    }
  }

  private static long groupMib() throws IOException {
    if (!Files.exists(GROUP_LIMIT) || !Files.exists(GROUP_USED)) {
      return Long.MAX_VALUE;
    }
    List<String> limit = Files.readAllLines(GROUP_LIMIT);
    if (limit.isEmpty() || limit.getFirst().equals("max")) {
      return Long.MAX_VALUE;
    }
    long used = Long.parseLong(Files.readString(GROUP_USED).strip());
    return (Long.parseLong(limit.getFirst()) - used) >> 20;
  }

  private static long kib(String line) {
    return Long.parseLong(line.replaceAll("\\D", ""));
  }
}
