package casework.bench;

import casework.bench.clocks.StoreDesks;
import casework.bench.desk.Course;
import casework.bench.desk.Postgres;
import casework.local.RunningProduct;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to open a case with three deadlines and to warn when each has come, on a clock that
 * is moved, against a workflow engine with boundary timers, a scheduler with three tasks, and the
 * least there is.
 */
final class Deadlines implements Measurement {

  private static final int BATCH = 200;
  private static final int BATCH_AT_THE_GATE = 100;

  static final String OURS = "ours";
  static final String FLOWABLE_PG = "Flowable/PG";
  static final String FLOWABLE_H2 = "Flowable/H2";
  static final String SCHEDULER = "db-scheduler";
  static final String RAW = "raw";

  static final Hall.Program STORE = new Hall.Program("deploy/bench", StoreDesks.class.getName());
  static final Hall.Program FLOWABLE = peer("FlowableDesks");
  private static final Hall.Program DB_SCHEDULER = peer("SchedulerDesks");

  // Built for measurements alone, so it cannot be named by its class here.
  private static Hall.Program peer(String name) {
    return new Hall.Program("deploy/bench-peers", "casework.bench.peers." + name);
  }

  @Override
  public String name() {
    return "deadlines";
  }

  @Override
  public String question() {
    return "what a case with three deadlines costs, against Flowable's timers and db-scheduler";
  }

  @Override
  public Outcome run(Setting asked) throws Exception {
    // Five arms take turns, so that each has less of the gate's minute.
    Setting setting =
        asked.isGate()
            ? asked.lasting(asked.warmUp(), asked.rounds(), Duration.ofMillis(500))
            : asked;
    Optional<Path> programs = Postgres.installed();
    if (programs.isEmpty()) {
      notRun(setting.out());
    }
    // What is opened last is closed first: the desks before what they lie on.
    try (var product = setting.product("--only", "infra");
        var opened = new Closing()) {
      Postgres server = programs.isPresent() ? opened.later(Postgres.start(programs.get())) : null;
      List<Arm> arms = arms(setting, product, server, opened);
      Rounds rounds = Rounds.play(setting, arms);
      for (Arm each : arms) {
        if (each instanceof DeskArm desk && desk.warnings().again() > 0) {
          setting.out().printf("%s sent %d warnings again%n", each.name(), desk.warnings().again());
        }
      }
      return outcome(setting, rounds, server != null);
    }
  }

  private static void notRun(PrintStream out) {
    out.printf(
        "%n*** NOT RUN: %s and %s.%n*** No PostgreSQL was found (initdb and postgres, in"
            + " /usr/lib/postgresql/*/bin or on the path).%n*** What is asked for is measured"
            + " against %s, so this run decides nothing.%n%n",
        FLOWABLE_PG, SCHEDULER, FLOWABLE_PG);
  }

  private static List<Arm> arms(
      Setting setting, RunningProduct product, @Nullable Postgres server, Closing desks)
      throws Exception {
    String store = Infra.store(product);
    String broker = Infra.broker(product);
    List<ProcessHandle> kafka = Infra.processes(product, "kafka");
    List<ProcessHandle> keeping = Infra.processes(product, "kafka", "store");
    int batch = setting.isGate() ? BATCH_AT_THE_GATE : BATCH;
    var arms = new ArrayList<Arm>();
    var hall = new Hall(setting, broker, batch, desks);
    arms.add(hall.arm(OURS, STORE, store, keeping));
    if (server != null) {
      List<ProcessHandle> withServer = new ArrayList<>(kafka);
      withServer.add(server.process());
      arms.add(hall.arm(FLOWABLE_PG, FLOWABLE, server.url(), withServer));
      arms.add(hall.arm(SCHEDULER, DB_SCHEDULER, server.url(), withServer));
    }
    arms.add(hall.arm(FLOWABLE_H2, FLOWABLE, "h2", kafka));
    arms.add(hall.arm(RAW, STORE, store, keeping));
    return arms;
  }

  private static Outcome outcome(Setting setting, Rounds rounds, boolean withServer) {
    List<Double> ours = rounds.micros(OURS);
    PrintStream out = setting.out();
    out.println();
    List<String> others = new ArrayList<>(List.of(FLOWABLE_H2, RAW));
    if (withServer) {
      others.addAll(0, List.of(FLOWABLE_PG, SCHEDULER));
    }
    for (String other : others) {
      List<Double> against = Rounds.divided(rounds.micros(other), ours);
      out.printf(
          "cases per CPU-second, ours / %s: median %.2f (%.2f to %.2f)%n",
          other, Spread.median(against), Spread.least(against), Spread.most(against));
    }
    out.printf(
        "each case caused exactly %d different warnings in every arm%n", Course.STEPS.size());
    String peer = withServer ? FLOWABLE_PG : FLOWABLE_H2;
    return new Outcome(
        "deadlines",
        "µs CPU per case",
        Spread.median(ours),
        Spread.median(rounds.micros(peer)),
        Spread.median(rounds.micros(RAW)),
        "cases per CPU-second, ours / " + peer,
        Rounds.divided(rounds.micros(peer), ours),
        withServer ? new Outcome.Target(1.5, 4) : null);
  }
}
