package casework.e2e.hotline;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands reports in until each has been acknowledged: in bursts, out of order, some twice, and of
 * every ten batches one with a clock that is wrong, one in an encoding that is wrong, and one deaf
 * to the answer.
 */
final class Feeder {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String BATCHES = "/api/hotline/batches";
  private static final int SENDERS = 6;
  private static final int MOST = 20;

  /** How a batch is handed in; each is tolerated or refused by docs/hotline.md. */
  private enum Manner {
    WRONG_ENCODING(Duration.ZERO),
    WRONG_CLOCK(Duration.ofMinutes(-20)),
    DEAF(Duration.ZERO),
    FAST_CLOCK(Duration.ofMinutes(2)),
    SLOW_CLOCK(Duration.ofSeconds(-99)),
    PLAIN(Duration.ZERO);

    private final Duration skew;

    Manner(Duration skew) {
      this.skew = skew;
    }

    /** What was handed in so may be refused. */
    private boolean isWrong() {
      return this == WRONG_ENCODING || this == WRONG_CLOCK;
    }
  }

  private static final List<Manner> TEN =
      List.of(
          Manner.WRONG_ENCODING,
          Manner.WRONG_CLOCK,
          Manner.DEAF,
          Manner.FAST_CLOCK,
          Manner.SLOW_CLOCK,
          Manner.PLAIN,
          Manner.PLAIN,
          Manner.PLAIN,
          Manner.PLAIN,
          Manner.PLAIN);

  private final Reports reports;
  private final HotlineWire wire;
  private final HotlineLedger ledger;
  private final Random dice;
  private final boolean quiet;
  private final Deque<Manner> dealt = new ArrayDeque<>();

  Feeder(Settings settings, HotlineWire wire, HotlineLedger ledger, Random dice) {
    this.reports = new Reports(settings.seed(), settings.day());
    this.wire = wire;
    this.ledger = ledger;
    this.dice = dice;
    this.quiet = settings.quiet();
  }

  /** Goes over all serials again and again, until none is left without a promise. */
  void feed(List<String> serials) throws InterruptedException {
    for (List<String> round = round(serials); !round.isEmpty(); round = round(serials)) {
      List<Future<?>> sent = new ArrayList<>();
      try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
        for (int at = 0; at < round.size(); ) {
          int end = Math.min(round.size(), at + 1 + dice.nextInt(MOST));
          List<String> batch = List.copyOf(round.subList(at, end));
          Manner manner = next();
          long pause = TimeUnit.MILLISECONDS.toNanos(dice.nextInt(10) == 0 ? 300 : 0);
          sent.add(
              senders.submit(
                  () -> {
                    LockSupport.parkNanos(pause);
                    send(batch, manner);
                  }));
          at = end;
        }
      }
      requireWell(sent);
    }
  }

  /** What the other side must never say ends the simulation. */
  private static void requireWell(List<Future<?>> sent) {
    for (Future<?> each : sent) {
      if (each.state() == Future.State.FAILED) {
        throw new IllegalStateException(each.exceptionNow());
      }
    }
  }

  /** What has no promise yet, and now and then what has one, out of order. */
  private List<String> round(List<String> serials) {
    Set<String> promised = ledger.promises().keySet();
    List<String> round = new ArrayList<>();
    for (String each : serials) {
      if (!promised.contains(each)) {
        round.add(each);
        if (!quiet && dice.nextInt(10) == 0) {
          round.add(each);
        }
      }
    }
    if (!round.isEmpty() && !quiet) {
      serials.stream().filter(promised::contains).limit(50).forEach(round::add);
      Collections.shuffle(round, dice);
    }
    return round;
  }

  /** Dealt, not diced: however few batches there are, no manner is left out for long. */
  private Manner next() {
    if (quiet) {
      return Manner.PLAIN;
    }
    if (dealt.isEmpty()) {
      List<Manner> ten = new ArrayList<>(TEN);
      Collections.shuffle(ten, dice);
      dealt.addAll(ten);
    }
    return dealt.remove();
  }

  private void send(List<String> batch, Manner manner) {
    List<Map<String, Object>> records = batch.stream().map(reports::report).toList();
    String text = JsonMapper.shared().writeValueAsString(Map.of("records", records));
    byte[] body = text.getBytes(manner == Manner.WRONG_ENCODING ? GB18030 : StandardCharsets.UTF_8);
    try {
      HttpResponse<String> answer = wire.send("POST", BATCHES, body, manner.skew);
      if (manner == Manner.DEAF) {
        return;
      }
      if (answer.statusCode() == 200) {
        promised(JsonMapper.shared().readTree(answer.body()));
      } else if (answer.statusCode() == 429 || answer.statusCode() == 503) {
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
      } else if (!manner.isWrong() && answer.statusCode() < 500) {
        throw new IllegalStateException("refused: " + answer.statusCode() + " " + answer.body());
      }
    } catch (IOException _) {
      // Nobody there, or no answer: the next round asks again.
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void promised(JsonNode answer) {
    for (JsonNode each : answer.path("items")) {
      JsonNode taken = each.path("taken");
      if (!taken.isObject()) {
        throw new IllegalStateException("a good record was refused: " + each);
      }
      ledger.promised(taken.path("serial").asString(), taken.path("status").asString());
    }
  }
}
