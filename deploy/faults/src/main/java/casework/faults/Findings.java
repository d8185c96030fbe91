package casework.faults;

import casework.faults.check.Snapshot;
import casework.faults.check.Traffic;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a fault test did and found.
 *
 * @param replays how often the replay was started until it came to its end
 * @param acknowledged how many acts the replay was told had been done
 * @param sentAgain how many facts were sent once more at the end
 * @param wrong everything that was lost, doubled or differs
 */
public record Findings(
    long seed,
    List<Kill> kills,
    int replays,
    Snapshot held,
    int acknowledged,
    int sentAgain,
    Duration startedIn,
    Duration replayedIn,
    List<String> wrong) {

  private static final int SHOWN = 40;

  public Findings {
    kills = List.copyOf(kills);
    wrong = List.copyOf(wrong);
  }

  /** Whether nothing was lost, doubled or different. */
  public boolean isClean() {
    return wrong.isEmpty();
  }

  void print(PrintStream out) {
    out.printf("%nseed %d: %d times kill -9, %d replays%n", seed, kills.size(), replays);
    byProcess()
        .forEach(
            (process, some) ->
                out.printf(
                    "  %-18s %3d kills, working again after %s s%n",
                    process, some.size(), spread(some)));
    Traffic traffic = Traffic.of(held);
    out.printf(
        "%d acts acknowledged; %d facts delivered %d times (%d sent again on purpose, %d by the"
            + " product), %d out of turn%n",
        acknowledged,
        traffic.facts(),
        traffic.deliveries(),
        sentAgain,
        traffic.deliveries() - traffic.facts() - sentAgain,
        traffic.overtaken());
    out.printf(
        "%d petitions, %d clues, %d cases, %d rows of runs, %d audit rows%n",
        held.petitions().size(),
        held.clues().size(),
        held.cases().size(),
        held.all(Snapshot.CLUE, "run_rows").size(),
        held.all(Snapshot.CLUE, "audit").size() + held.all(Snapshot.PETITION, "audit").size());
    out.printf(
        "started in %d s, replayed in %d s%n", startedIn.toSeconds(), replayedIn.toSeconds());
    wrong.stream().limit(SHOWN).forEach(each -> out.println("WRONG " + each));
    if (wrong.size() > SHOWN) {
      out.println("and " + (wrong.size() - SHOWN) + " more");
    }
    out.println(
        isClean() ? "Figures exact, every effect once." : wrong.size() + " things are wrong.");
  }

  private Map<String, List<Kill>> byProcess() {
    Map<String, List<Kill>> all = new TreeMap<>();
    kills.forEach(each -> all.computeIfAbsent(each.process(), _ -> new ArrayList<>()).add(each));
    return all;
  }

  private static String spread(List<Kill> some) {
    List<Long> times =
        some.stream()
            .map(Kill::back)
            .filter(Objects::nonNull)
            .map(Duration::toMillis)
            .sorted()
            .toList();
    return times.isEmpty()
        ? "?"
        : "%.1f (median), %.1f (longest)"
            .formatted(times.get(times.size() / 2) / 1e3, times.getLast() / 1e3);
  }
}
