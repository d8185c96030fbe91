package casework.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndingTest {

  @TempDir Path folder;

  private final AtomicInteger stops = new AtomicInteger();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private Ending ending(Runnable stop) {
    return new Ending(
        stop, new State(folder.resolve("state")), new Console(new PrintStream(said, true)));
  }

  @Test
  void stopsEverythingThoughNothingCanBeWrittenDown() throws IOException {
    Files.createDirectory(folder.resolve("state.new"));

    ending(stops::incrementAndGet).ask();

    assertThat(stops).hasValue(1);
    assertThat(said.toString()).contains("cannot write " + folder.resolve("state"));
  }

  @Test
  void letsWhoeverComesSecondWaitUntilAllIsStopped() throws Exception {
    var begun = new CountDownLatch(1);
    var mayEnd = new CompletableFuture<Void>();
    var ending =
        ending(
            () -> {
              begun.countDown();
              mayEnd.join();
              stops.incrementAndGet();
            });
    var first = CompletableFuture.runAsync(ending::stop);
    assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();

    var second = CompletableFuture.runAsync(ending::ask);
    ending.awaitAsked();
    Thread.sleep(200);
    assertThat(second).isNotDone();
    mayEnd.complete(null);

    assertThat(second).succeedsWithin(5, TimeUnit.SECONDS);
    assertThat(first).succeedsWithin(5, TimeUnit.SECONDS);
    assertThat(stops).hasValue(1);
  }
}
