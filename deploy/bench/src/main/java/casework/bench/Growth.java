package casework.bench;

import casework.bench.desk.Postgres;
import casework.local.RunningProduct;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether opening a case, looking for what is due, and a deadline's coming cost more where more
 * cases are pending. All sizes stand beside one another and take turns.
 */
final class Growth implements Measurement {

  private static final int BATCH = 100;
  private static final int ROUNDS = 5;
  private static final List<String> STEPS = List.of("open", "look", "fire");

  private static final List<Integer> GIVEN = List.of(10_000, 100_000, 1_000_000, 3_000_000);
  private static final List<Integer> EVALUATION = List.of(1_000, 10_000, 50_000);
  private static final List<Integer> FLOWABLES = List.of(1_000, 10_000);

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public String question() {
    return "whether a deadline costs more where more cases are pending, against a bare seek";
  }

  @Override
  public Outcome run(Setting asked) throws Exception {
    boolean given = System.getenv("CASEWORK_MONGODB_URI") != null;
    List<Integer> sizes = sizes(asked.isGate(), given);
    // A turn is three steps at each size; the sizes share their program, which is warm the sooner.
    Setting setting =
        asked.isGate()
            ? asked.lasting(Duration.ofSeconds(1), asked.rounds(), Duration.ofMillis(500))
            : asked.lasting(Duration.ofSeconds(3), ROUNDS, Duration.ofMillis(500));
    try (var product = setting.product("--only", "infra");
        var opened = new Closing()) {
      List<Pending> desks = new ArrayList<>();
      var hall = new Hall(setting, Infra.broker(product), BATCH, opened);
      for (String party : List.of(Deadlines.OURS, Deadlines.RAW)) {
        desks.addAll(
            hall.pending(
                party,
                sizes,
                Deadlines.STORE,
                Infra.store(product),
                Infra.processes(product, "kafka", "store")));
      }
      boolean withFlowable = !asked.isGate() && addFlowable(asked, hall, product, opened, desks);
      for (Pending each : desks) {
        each.fill();
      }
      List<Arm> arms = desks.stream().flatMap(each -> each.arms().stream()).toList();
      Rounds rounds = Rounds.play(setting.quietly(), arms);
      print(setting.out(), rounds, Deadlines.OURS, sizes);
      print(setting.out(), rounds, Deadlines.RAW, sizes);
      if (withFlowable) {
        print(setting.out(), rounds, Deadlines.FLOWABLE_PG, FLOWABLES);
      }
      return outcome(setting.out(), rounds, sizes, given);
    }
  }

  static List<Integer> sizes(boolean gate, boolean given) {
    List<Integer> all = given ? GIVEN : EVALUATION;
    return gate ? all.subList(0, 2) : all;
  }

  private static boolean addFlowable(
      Setting setting, Hall hall, RunningProduct product, Closing opened, List<Pending> desks)
      throws Exception {
    var programs = Postgres.installed();
    if (programs.isEmpty()) {
      setting.out().printf("%n*** NOT RUN: Flowable; no PostgreSQL was found.%n%n");
      return false;
    }
    Postgres server = opened.later(Postgres.start(programs.get()));
    List<ProcessHandle> beside = new ArrayList<>(Infra.processes(product, "kafka"));
    beside.add(server.process());
    for (int size : FLOWABLES) {
      // Its clock is the whole program's, so each size needs one of its own.
      desks.addAll(
          hall.pending(
              Deadlines.FLOWABLE_PG, List.of(size), Deadlines.FLOWABLE, server.url(), beside));
    }
    return true;
  }

  private static void print(PrintStream out, Rounds rounds, String party, List<Integer> sizes) {
    out.printf("%n%-12s %12s %12s %12s   µs CPU each%n", party, "open", "look", "fire");
    for (int size : sizes) {
      out.printf(Locale.ROOT, "%,12d", size);
      for (String step : STEPS) {
        out.printf(Locale.ROOT, " %12.0f", cost(rounds, party, step, size));
      }
      out.println();
    }
  }

  private static double cost(Rounds rounds, String party, String step, int size) {
    return Spread.median(rounds.micros(Pending.arm(party, step, size)));
  }

  private static Outcome outcome(
      PrintStream out, Rounds rounds, List<Integer> sizes, boolean given) {
    int least = sizes.getFirst();
    int most = sizes.getLast();
    List<List<Double>> flat = new ArrayList<>();
    for (String step : STEPS) {
      List<Double> small = rounds.micros(Pending.arm(Deadlines.OURS, step, least));
      List<Double> large = rounds.micros(Pending.arm(Deadlines.OURS, step, most));
      List<Double> ratios = Rounds.divided(large, small);
      out.printf(
          Locale.ROOT,
          "%s: cost at %,d / cost at %,d: median %.2f (%.2f to %.2f)%n",
          step,
          most,
          least,
          Spread.median(ratios),
          Spread.least(ratios),
          Spread.most(ratios));
      if (!step.equals("look")) {
        flat.add(Rounds.divided(small, large));
      }
    }
    out.printf(
        Locale.ROOT,
        "one look a second at %,d pending: %.3f %% of a core%n",
        most,
        cost(rounds, Deadlines.OURS, "look", most) / 1e4);
    return new Outcome(
        "growth",
        "µs CPU for a firing; peer: ours at the smallest size",
        cost(rounds, Deadlines.OURS, "fire", most),
        cost(rounds, Deadlines.OURS, "fire", least),
        cost(rounds, Deadlines.RAW, "fire", most),
        "cost at the smallest / cost at the largest, the worse of open and fire",
        worse(flat),
        given ? new Outcome.Target(1 / 2.0, 1 / 1.3) : null);
  }

  /** Round by round the smallest of the lists. */
  static List<Double> worse(List<List<Double>> lists) {
    List<Double> least = new ArrayList<>(lists.getFirst());
    for (List<Double> each : lists) {
      for (int i = 0; i < each.size(); i++) {
        least.set(i, Math.min(least.get(i), each.get(i)));
      }
    }
    return least;
  }
}
