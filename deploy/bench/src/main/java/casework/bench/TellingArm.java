package casework.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;

/**
 * An arm that keeps matters at a steady rate, whatever the one before took, until all their facts
 * have had their effect.
 */
final class TellingArm implements Arm {

  static final int A_SECOND = 100;

  private final String name;
  private final DeskProcess at;
  private final Map<String, ProcessHandle> processes;
  private final Hearing hearing;
  private final Map<String, List<Double>> parts = new LinkedHashMap<>();

  /**
   * @param processes all that work for it, by what they do; who listens is not one of them
   */
  TellingArm(String name, DeskProcess at, Map<String, ProcessHandle> processes, Hearing hearing) {
    this.name = name;
    this.at = at;
    this.processes = processes;
    this.hearing = hearing;
  }

  @Override
  public String name() {
    return name;
  }

  /** Latencies are from a matter's being kept to its fact's effect. */
  @Override
  public Sample turn(Duration length) throws IOException {
    int matters = Math.toIntExact(length.toMillis() * A_SECOND / 1000);
    hearing.forget();
    Map<String, Double> before = used();
    long begun = System.nanoTime();
    List<String> kept = at.ask("keep %d %d".formatted(A_SECOND, matters));
    Map<String, Instant> applied = hearing.await(matters);
    double seconds = (System.nanoTime() - begun) / 1e9;
    double micros = 0;
    for (Map.Entry<String, Double> each : used().entrySet()) {
      double part = (each.getValue() - before.getOrDefault(each.getKey(), 0.0)) / matters;
      parts.computeIfAbsent(each.getKey(), _ -> new ArrayList<>()).add(part);
      micros += part;
    }
    return new Sample(micros, matters / seconds, latencies(kept, applied));
  }

  private Map<String, Double> used() {
    Map<String, Double> used = new LinkedHashMap<>();
    processes.forEach((part, process) -> used.put(part, Cpu.micros(List.of(process))));
    return used;
  }

  /**
   * What each process used for a fact and how many were told twice, the former without the warm-up.
   */
  String words() {
    String used =
        parts.entrySet().stream()
            .map(
                each ->
                    String.format(
                        Locale.ROOT,
                        "%s %.0f µs",
                        each.getKey(),
                        Spread.median(each.getValue().subList(1, each.getValue().size()))))
            .collect(Collectors.joining(", "));
    return hearing.again() == 0
        ? "%s: %s".formatted(name, used)
        : "%s: %s; told %d facts again".formatted(name, used, hearing.again());
  }

  /**
   * @param kept an id and an instant on each line
   * @throws IllegalStateException where not the same matters were kept and heard of
   */
  static Histogram latencies(List<String> kept, Map<String, Instant> applied) {
    Histogram micros = new Histogram(3);
    for (String each : kept) {
      String[] words = each.split(" ");
      Instant effect = applied.get(words[0]);
      if (effect != null) {
        Duration taken = Duration.between(Instant.parse(words[1]), effect);
        micros.recordValue(Math.max(0, TimeUnit.NANOSECONDS.toMicros(taken.toNanos())));
      }
    }
    if (micros.getTotalCount() != kept.size() || applied.size() != kept.size()) {
      throw new IllegalStateException(
          "of %d facts %d have been applied, and %d others"
              .formatted(
                  kept.size(), micros.getTotalCount(), applied.size() - micros.getTotalCount()));
    }
    return micros;
  }
}
