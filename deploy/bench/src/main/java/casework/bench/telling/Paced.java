package casework.bench.telling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets a program's keeper be told by lines on standard input how many matters a second to keep, and
 * how many in all: {@code keep 100 200}. Answered by a line for each, its id and when it was kept,
 * and by {@code done} as soon as nothing is left to tell; or by {@code failed}.
 */
public final class Paced {

  private static final Duration LAST_ONES = Duration.ofSeconds(20);
  private static final Duration LOOK_EVERY = Duration.ofMillis(20);

  private Paced() {}

  /** Opens the keeper and carries out one line after the other until there are no more. */
  public static void serve(Callable<? extends Keeper> opening) throws Exception {
    PrintStream answers = System.out;
    // Whatever else writes there would be taken for an answer.
    System.setOut(System.err);
    try (Keeper keeper = opening.call()) {
      serve(keeper, answers);
    }
  }

  private static void serve(Keeper keeper, PrintStream answers) throws IOException {
    try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        answer(line.split(" "), keeper).forEach(answers::println);
        answers.flush();
      }
    }
  }

  private static List<String> answer(String[] words, Keeper keeper) {
    try {
      if (words.length != 3 || !words[0].equals("keep")) {
        throw new IllegalArgumentException(String.join(" ", words));
      }
      List<String> kept = keep(keeper, Integer.parseInt(words[1]), Integer.parseInt(words[2]));
      awaitTold(keeper);
      kept.add("done");
      return kept;
    } catch (Exception e) {
      e.printStackTrace();
      return List.of("failed " + e);
    }
  }

  private static List<String> keep(Keeper keeper, int aSecond, int matters) throws Exception {
    List<String> kept = new ArrayList<>();
    long begun = System.nanoTime();
    for (long n = 0; n < matters; n++) {
      long due = begun + n * 1_000_000_000L / aSecond;
      LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
      UUID matter = UUID.randomUUID();
      // By the machine's clock, which the listener's process reads too.
      Instant at = keeper.keep(matter);
      kept.add(matter + " " + at);
    }
    return kept;
  }

  private static void awaitTold(Keeper keeper) {
    long deadline = System.nanoTime() + LAST_ONES.toNanos();
    while (keeper.pending() > 0) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(keeper.pending() + " matters have not told their facts");
      }
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    }
  }
}
