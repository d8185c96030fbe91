package casework.bench;

import casework.local.RunningProduct;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * How thoroughly to measure, and where.
 *
 * @param home the repository
 * @param warmUp of each arm, before the first round
 * @param rounds in which the arms take turns
 * @param turn of one arm in one round
 * @param out for people; the result's own line comes last
 */
record Setting(Path home, Duration warmUp, int rounds, Duration turn, PrintStream out) {

  /** Far from the product somebody may be looking at on the usual ports. */
  static final int PORT_OFFSET = 3000;

  private static final int GATE_ROUNDS = 3;

  /** A minute at most, to see that nothing has become much worse. */
  static Setting gate(Path home, PrintStream out) {
    return new Setting(home, Duration.ofSeconds(4), GATE_ROUNDS, Duration.ofSeconds(2), out);
  }

  /** What is written down. */
  static Setting full(Path home, PrintStream out) {
    return new Setting(home, Duration.ofSeconds(60), 7, Duration.ofSeconds(6), out);
  }

  /** The same with other lengths, for arms whose work does not come by the second. */
  Setting lasting(Duration warmUp, int rounds, Duration turn) {
    return new Setting(home, warmUp, rounds, turn, out);
  }

  /** The same without a line a round. */
  Setting quietly() {
    return new Setting(
        home, warmUp, rounds, turn, new PrintStream(OutputStream.nullOutputStream()));
  }

  /** Whether this is only to see that nothing has become much worse. */
  boolean isGate() {
    return rounds <= GATE_ROUNDS;
  }

  /**
   * A product of the measurement's own, with nothing of an earlier one in its store.
   *
   * @param options further options of {@code up}
   */
  RunningProduct product(String... options) {
    return RunningProduct.startAnew(home, data(), PORT_OFFSET, Map.of(), options);
  }

  /** Where a measurement keeps what it starts. */
  Path data() {
    return home.resolve(".casework/bench");
  }
}
