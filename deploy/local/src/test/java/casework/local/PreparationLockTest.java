package casework.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparationLockTest {

  private static final long BOTH_WAIT_MILLIS = 500;

  @TempDir Path folder;

  @Test
  void twoLaunchersMayEachWaitForWhatTheOtherPrepares() throws Exception {
    var first = new PreparationLock(folder.resolve("first"));
    first.hold();
    Process other = other(folder.resolve("second"), folder.resolve("first"));
    assertThat(other.getInputStream().read()).isEqualTo('h');

    var waiting = CompletableFuture.runAsync(() -> holdOnce(folder.resolve("second")));
    Thread.sleep(BOTH_WAIT_MILLIS);
    assertThat(waiting).isNotDone();
    assertThat(other.isAlive()).as(() -> saidBy(other)).isTrue();
    first.close();

    assertThat(waiting).succeedsWithin(20, TimeUnit.SECONDS);
    assertThat(other.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(other.exitValue()).as(() -> saidBy(other)).isZero();
  }

  private static Process other(Path held, Path wanted) throws IOException {
    return new ProcessBuilder(
            Machine.java(),
            "-cp",
            System.getProperty("java.class.path"),
            Other.class.getName(),
            held.toString(),
            wanted.toString())
        .redirectErrorStream(true)
        .start();
  }

  private static String saidBy(Process process) {
    try {
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  private static void holdOnce(Path path) {
    try (var lock = new PreparationLock(path)) {
      lock.hold();
    } catch (IOException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** Another launcher: holds the first file, says so and waits for the second. */
  static final class Other {

    public static void main(String[] paths) throws IOException {
      try (var held = new PreparationLock(Path.of(paths[0]))) {
        held.hold();
        System.out.print("h");
        System.out.flush();
        holdOnce(Path.of(paths[1]));
      }
    }
  }
}
