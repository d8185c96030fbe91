package casework.demo.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A few hands that work on different matters at the same time. */
final class Crew implements AutoCloseable {

  private final ExecutorService hands;

  Crew(int size) {
    hands = Executors.newFixedThreadPool(size, Thread.ofVirtual().factory());
  }

  /** Does all of it, and fails with the first failure once everything begun has come to an end. */
  void all(Collection<Runnable> work) {
    List<Future<?>> begun = new ArrayList<>();
    work.forEach(each -> begun.add(hands.submit(each)));
    RuntimeException first = null;
    for (Future<?> each : begun) {
      try {
        each.get();
      } catch (ExecutionException failed) {
        first = first == null ? unchecked(failed) : first;
      } catch (InterruptedException interrupted) {
        hands.shutdownNow();
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", interrupted);
      }
    }
    if (first != null) {
      throw first;
    }
  }

  private static RuntimeException unchecked(ExecutionException failed) {
    return failed.getCause() instanceof RuntimeException known
        ? known
        : new IllegalStateException(failed);
  }

  @Override
  public void close() {
    hands.shutdownNow();
  }
}
