package casework.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import org.HdrHistogram.Histogram;

/**
 * Some connections that each ask again as soon as they are answered: a closed loop, for processor
 * time per operation, not for latency claims.
 */
final class Load implements AutoCloseable {

  /**
   * What one turn did.
   *
   * @param micros latencies in microseconds
   */
  record Turn(long operations, Duration took, Histogram micros) {
    double perSecond() {
      return operations / (took.toNanos() / 1e9);
    }
  }

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int connections;
  private long serial;

  Load(int connections) {
    this.connections = connections;
  }

  /**
   * Sends until the time is over.
   *
   * @param status of a good answer
   * @param request makes the request of a serial number, never the same twice
   * @throws IllegalStateException at the first answer of another status: a measurement that loses
   *     data has no result
   */
  Turn run(Duration length, int status, LongFunction<HttpRequest> request)
      throws InterruptedException, ExecutionException {
    long begun = System.nanoTime();
    long end = begun + length.toNanos();
    long first = serial;
    List<Future<Histogram>> workers = new ArrayList<>();
    Histogram all = new Histogram(3);
    try (ExecutorService pool = Executors.newFixedThreadPool(connections)) {
      for (int i = 0; i < connections; i++) {
        workers.add(pool.submit(() -> work(end, status, request)));
      }
      for (Future<Histogram> each : workers) {
        all.add(each.get());
      }
    }
    return new Turn(serial - first, Duration.ofNanos(System.nanoTime() - begun), all);
  }

  private Histogram work(long end, int status, LongFunction<HttpRequest> request)
      throws IOException, InterruptedException {
    Histogram micros = new Histogram(3);
    while (System.nanoTime() < end) {
      long before = System.nanoTime();
      HttpResponse<String> answer =
          client.send(request.apply(next()), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != status) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
      micros.recordValue((System.nanoTime() - before) / 1_000);
    }
    return micros;
  }

  private synchronized long next() {
    return serial++;
  }

  static HttpRequest.Builder post(URI to, String json) {
    return HttpRequest.newBuilder(to)
        .timeout(Duration.ofSeconds(30))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(json));
  }

  @Override
  public void close() {
    client.close();
  }
}
