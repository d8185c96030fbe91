package casework.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Has many do something at the same moment. */
public final class Crowd {

  private Crowd() {}

  /** Starts all together and waits for all; their results in the order given. */
  public static <T> List<T> together(List<Supplier<T>> acts) {
    CountDownLatch ready = new CountDownLatch(acts.size());
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> begun = new ArrayList<>();
      for (Supplier<T> each : acts) {
        begun.add(
            threads.submit(
                () -> {
                  ready.countDown();
                  go.await();
                  return each.get();
                }));
      }
      ready.await();
      go.countDown();
      List<T> all = new ArrayList<>();
      for (Future<T> each : begun) {
        all.add(each.get());
      }
      return all;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
