package casework.faults;

import casework.local.RunningProduct;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Kills a process each time the replay has done a random amount of work, at a random moment after
 * it. Where it strikes follows from the seed and the replay's progress, not from the machine's
 * speed.
 */
final class Killer implements AutoCloseable {

  private static final Duration LOOK = Duration.ofMillis(20);
  private static final int MOST_MILLIS_LATER = 1_500;
  private static final Duration LONGEST_AWAY = Duration.ofMinutes(2);

  private final RunningProduct product;
  private final Storm storm;
  private final Path journal;
  private final PrintStream out;
  private final Random random;
  private final List<Kill> kills = Collections.synchronizedList(new ArrayList<>());
  private final List<String> bag = new ArrayList<>();
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
  private final long began = System.nanoTime();
  private @Nullable Thread thread;
  private volatile boolean over;

  Killer(RunningProduct product, Storm storm, Path journal, long seed, PrintStream out) {
    this.product = product;
    this.storm = storm;
    this.journal = journal;
    this.random = new Random(seed);
    this.out = out;
  }

  void start() {
    thread = Thread.ofPlatform().daemon().name("killer").start(this::strike);
  }

  /** The kills so far, in their order. */
  List<Kill> kills() {
    return List.copyOf(kills);
  }

  private void strike() {
    // The take-over at the beginning is not spared either.
    long next = random.nextInt(1, storm.mostActs() + 1);
    while (!over) {
      long acts = acts();
      if (acts < next) {
        LockSupport.parkNanos(LOOK.toNanos());
        continue;
      }
      LockSupport.parkNanos(Duration.ofMillis(random.nextInt(MOST_MILLIS_LATER)).toNanos());
      if (!over) {
        kill(target(), acts);
      }
      next += gap();
    }
  }

  private int gap() {
    return random.nextInt(storm.leastActs(), storm.mostActs() + 1);
  }

  /** Each target once in a random order, then again: none is spared. */
  private String target() {
    if (bag.isEmpty()) {
      bag.addAll(Storm.TARGETS);
      Collections.shuffle(bag, random);
    }
    return bag.removeFirst();
  }

  /** Strikes; one that is still away is struck as soon as it is started again. */
  private void kill(String name, long acts) {
    while (!over) {
      Optional<ProcessHandle> process = running(name);
      if (process.isPresent()) {
        process.get().destroyForcibly();
        Kill kill = new Kill(since(began), name, process.get().pid(), (int) acts, null);
        int place = kills.size();
        kills.add(kill);
        out.printf(
            "%6.1f s  kill -9 %s (pid %d) after %d acts%n",
            kill.after().toMillis() / 1e3, name, kill.pid(), acts);
        Thread.ofVirtual().start(() -> watch(kill, place));
        return;
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  private Optional<ProcessHandle> running(String name) {
    try {
      return Optional.of(product.process(name));
    } catch (IllegalStateException down) {
      return Optional.empty();
    }
  }

  private void watch(Kill kill, int place) {
    long killed = System.nanoTime();
    while (since(killed).compareTo(LONGEST_AWAY) < 0) {
      if (isAnother(kill) && answers(kill.process())) {
        kills.set(place, kill.isBack(since(killed)));
        return;
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  private boolean isAnother(Kill kill) {
    return running(kill.process()).filter(each -> each.pid() != kill.pid()).isPresent();
  }

  private boolean answers(String process) {
    URI address = product.address(process);
    try {
      if (process.equals("kafka")) {
        new Socket(address.getHost(), address.getPort()).close();
        return true;
      }
      HttpRequest request =
          HttpRequest.newBuilder(address.resolve("/actuator/health/readiness"))
              .timeout(Duration.ofSeconds(2))
              .build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private long acts() {
    try (var lines = Files.exists(journal) ? Files.lines(journal) : null) {
      return lines == null ? 0 : lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }

  /** Kills no more. */
  @Override
  public void close() {
    over = true;
    Thread striking = thread;
    if (striking != null) {
      try {
        striking.join(Duration.ofMillis(2L * MOST_MILLIS_LATER));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
