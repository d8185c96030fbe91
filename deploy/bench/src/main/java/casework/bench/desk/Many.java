package casework.bench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same thing many times, on as many threads as every arm has connections. */
public final class Many implements AutoCloseable {

  /** Connections and threads of every arm. */
  public static final int THREADS = 8;

  private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);

  /** Does it so many times; the first failure is thrown. */
  public void times(int times, Callable<?> one) throws Exception {
    List<Future<?>> parts = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int share = times / THREADS + (thread < times % THREADS ? 1 : 0);
      parts.add(
          pool.submit(
              () -> {
                for (int i = 0; i < share; i++) {
                  one.call();
                }
                return null;
              }));
    }
    for (Future<?> each : parts) {
      each.get();
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
