package casework.bench;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/** One party of a measurement, which takes its turn in each round. */
interface Arm {

  String name();

  /**
   * Works for at least so long, and to the end of what it promised by that.
   *
   * @throws IllegalStateException where something came out wrong: a measurement that loses data has
   *     no result
   */
  Sample turn(Duration length) throws Exception;

  /**
   * What an operation cost in one turn.
   *
   * @param micros processor time of all the arm's processes, in microseconds
   * @param latencies in microseconds; empty where an operation is not one request
   */
  record Sample(double micros, double perSecond, Histogram latencies) {}
}
