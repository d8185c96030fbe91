package casework.bench;

import casework.bench.desk.Course;
import java.time.Duration;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * An arm that opens cases and lets all their deadlines come, batch after batch.
 *
 * @param desk its name in the process
 * @param processes all that work for it
 * @param warnings where it tells what has become due
 */
record DeskArm(
    String name,
    DeskProcess at,
    String desk,
    List<ProcessHandle> processes,
    Warnings warnings,
    int batch)
    implements Arm {

  @Override
  public Sample turn(Duration length) throws Exception {
    double before = Cpu.micros(processes);
    long begun = System.nanoTime();
    int cases = 0;
    do {
      at.order(desk, "open", batch);
      for (int days : Course.MOVES) {
        at.order(desk, "pass", days);
      }
      cases += batch;
    } while (System.nanoTime() - begun < length.toNanos());
    double seconds = (System.nanoTime() - begun) / 1e9;
    double micros = (Cpu.micros(processes) - before) / cases;
    warnings.check(cases, Course.STEPS.size());
    return new Sample(micros, cases / seconds, new Histogram(3));
  }
}
