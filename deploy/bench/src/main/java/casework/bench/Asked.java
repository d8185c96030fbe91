package casework.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * An arm that is asked over HTTP.
 *
 * @param load asks
 * @param processes all that work for it; the load generator is not among them
 * @param requests makes, anew for each turn, the request of a serial number
 * @param status of a good answer
 * @param operations done by one request
 */
record Asked(
    String name,
    Load load,
    List<ProcessHandle> processes,
    Supplier<LongFunction<HttpRequest>> requests,
    int status,
    int operations)
    implements Arm {

  /** An arm that gets one report after the other, and nothing else. */
  static Arm of(String name, Load load, List<ProcessHandle> processes, URI to, Reports reports) {
    return new Asked(
        name, load, processes, () -> _ -> Load.post(to, reports.next()).build(), 201, 1);
  }

  @Override
  public Sample turn(Duration length) throws InterruptedException, ExecutionException {
    LongFunction<HttpRequest> request = requests.get();
    double before = Cpu.micros(processes);
    Load.Turn turn = load.run(length, status, request);
    // What was promised is part of the price: the outboxes are emptied within the measurement.
    LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    double done = (double) turn.operations() * operations;
    return new Sample(
        (Cpu.micros(processes) - before) / done,
        done / (turn.took().toNanos() / 1e9),
        turn.micros());
  }
}
