package casework.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

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

  /** Where a measurement keeps what it starts. */
  Path data() {
    return home.resolve(".casework/bench");
  }
}
