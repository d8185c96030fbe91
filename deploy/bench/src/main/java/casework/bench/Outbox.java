package casework.bench;

import casework.bench.desk.Postgres;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How long after a matter was kept another service has applied what it said: through outbox, relay,
 * broker and inbox, against another's outbox and against a bare record sent and received. All at a
 * hundred a second, whatever the one before took, each in a process of its own; who listens is
 * here.
 */
final class Outbox implements Measurement {

  /** Milliseconds on top of the bare record's that pass, and that one may be proud of. */
  private static final double REQUIRED = 150;

  private static final double WANTED = 20;

  private static final String OURS = "ours";
  private static final String PEER = "Namastack";
  private static final String DELIVERED = "every 2 s";
  private static final String BARE = "bare";

  private static final Rounds.Printed LATENCIES =
      new Rounds.Printed(
          "p50, p99 ms, µs",
          sample ->
              String.format(
                  Locale.ROOT,
                  "%8.1f %8.1f %8.0f",
                  sample.latencies().getValueAtPercentile(50) / 1e3,
                  sample.latencies().getValueAtPercentile(99) / 1e3,
                  sample.micros()));

  @Override
  public String name() {
    return "outbox";
  }

  @Override
  public String question() {
    return "how long after a matter was kept its fact is applied, against Namastack Outbox and a"
        + " bare record";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    Optional<Path> programs = Postgres.installed();
    if (programs.isEmpty()) {
      notRun(setting.out());
    }
    // What is opened last is closed first: the keepers before what they keep in.
    try (var product = setting.product("--only", "infra");
        var opened = new Closing()) {
      var telling = new Telling(setting, product, opened);
      List<TellingArm> arms = new ArrayList<>(List.of(telling.ours(OURS)));
      if (programs.isPresent()) {
        arms.addAll(peers(setting, telling, opened.later(Postgres.start(programs.get()))));
      }
      arms.add(telling.bare(BARE));
      Rounds rounds = Rounds.play(setting, List.copyOf(arms), LATENCIES);
      setting.out().printf("%nprocessor time for a fact, medians:%n");
      arms.forEach(each -> setting.out().println("  " + each.words()));
      setting.out().println("  (the store's is with what our inbox writes; theirs have none)");
      return outcome(setting, rounds, programs.isPresent());
    }
  }

  private static List<TellingArm> peers(Setting setting, Telling telling, Postgres server)
      throws Exception {
    List<TellingArm> peers = new ArrayList<>();
    peers.add(telling.peer(PEER, server.url(), server.process(), "prompt"));
    if (setting.isGate()) {
      setting.out().printf("not at the gate: %s with its own interval of 2 s%n", PEER);
    } else {
      peers.add(telling.peer(DELIVERED, server.url(), server.process(), "delivered"));
    }
    return peers;
  }

  private static void notRun(PrintStream out) {
    out.printf(
        "%n*** NOT RUN: %s. No PostgreSQL was found (initdb and postgres, in%n"
            + "*** /usr/lib/postgresql/*/bin or on the path). What is asked for is measured against"
            + " the%n*** bare record, but this run says nothing of a peer: it shows -1 for it.%n%n",
        PEER);
  }

  private static Outcome outcome(Setting setting, Rounds rounds, boolean withPeer) {
    List<Double> ours = rounds.percentile(OURS, 99);
    List<Double> bare = rounds.percentile(BARE, 99);
    PrintStream out = setting.out();
    if (withPeer) {
      costs(out, rounds, PEER, "; asked for 1, wanted 2");
      if (!setting.isGate()) {
        costs(out, rounds, DELIVERED, "");
      }
    }
    costs(out, rounds, BARE, "");
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add((bare.get(i) + REQUIRED) / ours.get(i));
    }
    double least = Spread.median(bare);
    return new Outcome(
        "outbox",
        "ms from kept to applied, p99",
        Spread.median(ours),
        withPeer ? Spread.median(rounds.percentile(PEER, 99)) : -1,
        least,
        "(bare record's p99 + 150 ms) / ours",
        ratios,
        new Outcome.Target(1, (least + REQUIRED) / (least + WANTED)));
  }

  private static void costs(PrintStream out, Rounds rounds, String other, String asked) {
    List<Double> against = Rounds.divided(rounds.micros(other), rounds.micros(OURS));
    out.printf(
        Locale.ROOT,
        "facts per CPU-second, ours / %s: median %.2f (%.2f to %.2f)%s%n",
        other,
        Spread.median(against),
        Spread.least(against),
        Spread.most(against),
        asked);
  }
}
