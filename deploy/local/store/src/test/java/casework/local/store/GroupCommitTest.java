package casework.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

  private final AtomicInteger executed = new AtomicInteger();
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicInteger forced = new AtomicInteger();
  private final AtomicInteger commits = new AtomicInteger();

  private final GroupCommit group =
      new GroupCommit(
          new GroupCommit.Commit() {
            @Override
            public void write() {
              commits.incrementAndGet();
              written.set(executed.get());
            }

            @Override
            public void force() {
              forced.set(written.get());
            }
          });

  @Test
  void answersOnlyAfterTheWriteIsForced() {
    int mine = group.write(executed::incrementAndGet);

    assertThat(forced.get()).isGreaterThanOrEqualTo(mine);
  }

  @Test
  void coversEveryWriterThatWaits() throws Exception {
    var writers = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 400; i++) {
      writers.add(() -> group.write(executed::incrementAndGet) <= forced.get());
    }

    try (var pool = Executors.newFixedThreadPool(16)) {
      for (var answer : pool.invokeAll(writers)) {
        assertThat(answer.get()).isTrue();
      }
    }

    assertThat(executed.get()).isEqualTo(400);
  }

  @Test
  void letsWritersThatArriveDuringACommitShareTheNextOne() throws Exception {
    var inFirst = new CountDownLatch(1);
    var release = new CountDownLatch(1);
    var slow =
        new GroupCommit(
            new GroupCommit.Commit() {
              @Override
              public void write() {
                commits.incrementAndGet();
              }

              @Override
              public void force() {
                inFirst.countDown();
                await(release);
              }
            });

    try (var pool = Executors.newFixedThreadPool(9)) {
      var answers = new ArrayList<>(List.of(pool.submit(() -> slow.write(executed::get))));
      await(inFirst);
      for (int i = 0; i < 8; i++) {
        answers.add(pool.submit(() -> slow.write(executed::incrementAndGet)));
      }
      while (executed.get() < 8) {
        Thread.onSpinWait();
      }
      release.countDown();
      for (var answer : answers) {
        answer.get(5, TimeUnit.SECONDS);
      }
    }

    assertThat(commits.get()).isEqualTo(2);
  }

  @Test
  void neverCommitsWhileACommandIsHalfDone() throws Exception {
    var halves = new AtomicInteger();
    var torn = new AtomicInteger();
    var watching =
        new GroupCommit(
            new GroupCommit.Commit() {
              @Override
              public void write() {
                torn.addAndGet(halves.get() % 2);
              }

              @Override
              public void force() {}
            });
    Callable<Integer> command =
        () ->
            watching.write(
                () -> {
                  synchronized (halves) {
                    halves.incrementAndGet();
                    Thread.yield();
                    return halves.incrementAndGet();
                  }
                });

    try (var pool = Executors.newFixedThreadPool(8)) {
      for (var answer : pool.invokeAll(java.util.Collections.nCopies(500, command))) {
        answer.get();
      }
    }

    assertThat(torn.get()).isZero();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
