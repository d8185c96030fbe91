package casework.e2e.hotline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A 12388 hotline in a process of its own, to be killed at any time and started again: it goes on
 * where its ledger ends. First argument: a file of settings. Second: {@code push} hands everything
 * in, waits until it has been told of each report, and compares the books; {@code compare} only
 * compares. Ends with 0 where the books agree, with 3 where they do not.
 */
public final class HotlineSimulator {

  private static final int DIFFERENT = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PATIENCE_A_REPORT = Duration.ofMillis(200);

  private HotlineSimulator() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Settings settings = Settings.read(Path.of(arguments[0]));
    System.exit(run(settings, arguments[1].equals("push")));
  }

  static int run(Settings settings, boolean push) throws IOException, InterruptedException {
    System.out.println("hotline: seed " + settings.seed());
    HotlineWire wire = new HotlineWire(settings);
    try (HotlineLedger ledger = new HotlineLedger(settings.ledger())) {
      if (push) {
        // Another start throws other dice; the reports stay those of the seed.
        Random dice = new Random(settings.seed() + ledger.promises().size());
        try (CallBackServer _ =
            new CallBackServer(settings, wire, ledger, new Random(dice.nextLong()))) {
          List<String> serials =
              new Reports(settings.seed(), settings.day()).serials(settings.reports());
          new Feeder(settings, wire, ledger, dice).feed(serials);
          System.out.println("hotline: handed in " + ledger.promises().size());
          awaitCallBacks(ledger);
        }
      }
      List<String> differences =
          new Comparison(settings, wire).differences(new TreeSet<>(ledger.promises().keySet()));
      differences.stream().limit(20).forEach(each -> System.out.println("hotline: " + each));
      ledger.gaps().forEach(each -> System.out.println("hotline: " + each));
      System.out.println("hotline: " + differences.size() + " differences");
      return differences.isEmpty() && ledger.gaps().isEmpty() ? 0 : DIFFERENT;
    }
  }

  /** Each report is told of at least once; what it was promised comes first. */
  private static void awaitCallBacks(HotlineLedger ledger) throws InterruptedException {
    Duration patience = PATIENCE.plus(PATIENCE_A_REPORT.multipliedBy(ledger.promises().size()));
    Instant end = Instant.now().plus(patience);
    while (untold(ledger) > 0 && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
    }
    System.out.println("hotline: " + untold(ledger) + " never told of");
  }

  private static long untold(HotlineLedger ledger) {
    Map<String, List<String>> told = ledger.tellings();
    return ledger.promises().keySet().stream().filter(each -> !told.containsKey(each)).count();
  }
}
