package casework.e2e;

import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Several at the door at once: most of a small question's time is waiting for the answer. */
final class Hands {

  private static final int HOW_MANY = 4;

  private Hands() {}

  /** Does that to each, several at a time, and returns when all is done. */
  static <T> void each(Collection<T> all, Consumer<? super T> deed) {
    try (var hands = Executors.newFixedThreadPool(HOW_MANY)) {
      var begun = all.stream().<Future<?>>map(one -> hands.submit(() -> deed.accept(one))).toList();
      for (Future<?> one : begun) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
