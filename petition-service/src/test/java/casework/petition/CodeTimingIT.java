package casework.petition;

import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.anonymous;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.thread.application.CodeToll.TooManyLooks;
import casework.petition.thread.application.LookUpReceipt;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Right and wrong codes take the same time. The default is a short form, about 60 trials of each,
 * mixed; {@code -Dreceipt.trials=10000} makes it the full one.
 */
@PetitionApp
class CodeTimingIT {

  private static final int TRIALS = Integer.getInteger("receipt.trials", 60);
  private static final int WARM_UP = 20;
  private static final double SIGNIFICANT = 4.5;

  @Autowired Office office;
  @Autowired LookUpReceipt lookUp;

  /** Mean and variance, learned one by one (Welford). */
  private static final class Sample {
    private long n;
    private double mean;
    private double sum;

    void add(double value) {
      n++;
      double off = value - mean;
      mean += off / n;
      sum += off * (value - mean);
    }

    double variance() {
      return sum / (n - 1);
    }

    static double welch(Sample one, Sample other) {
      return (one.mean - other.mean)
          / Math.sqrt(one.variance() / one.n + other.variance() / other.n);
    }
  }

  @Test
  void takesTheSameTimeForRightAndWrongCodes() {
    double t = trials(TRIALS, () -> {}, () -> {});

    System.Logger log = System.getLogger("receipt-timing");
    log.log(System.Logger.Level.INFO, "Welch t of about {0} trials each: {1}", TRIALS, t);
    assertThat(Math.abs(t)).isLessThan(SIGNIFICANT);
  }

  @Test
  void wouldSeeASecondToll() {
    Runnable again = () -> lookUp.handle("0000-0000-0000-0000");

    assertThat(Math.abs(trials(30, again, () -> {}))).isGreaterThan(SIGNIFICANT);
  }

  private double trials(int trials, Runnable besideRight, Runnable besideWrong) {
    String right =
        office.register(CITY_INTAKE, anonymous()).is(201).json().path("receipt").asString();
    Random order = new Random(42);
    Sample ofRight = new Sample();
    Sample ofWrong = new Sample();
    for (int i = 0; i < 2 * trials + WARM_UP; i++) {
      boolean isRight = order.nextBoolean();
      // A fresh wrong code each time, of the same form.
      String code =
          isRight ? right : right.substring(0, 14) + "%05d".formatted(order.nextInt(100_000));
      long before = System.nanoTime();
      boolean found = lookUp.handle(code).isPresent();
      (isRight ? besideRight : besideWrong).run();
      long took = System.nanoTime() - before;
      assertThat(found).isEqualTo(isRight);
      if (i >= WARM_UP) {
        (isRight ? ofRight : ofWrong).add(took);
      }
    }
    return Sample.welch(ofRight, ofWrong);
  }

  @Test
  void looksAtFewCodesTogetherAndTellsTheOthersWhenToComeAgain() throws InterruptedException {
    AtomicInteger turnedAway = new AtomicInteger();
    int all = 120;
    CountDownLatch done = new CountDownLatch(all);
    for (int i = 0; i < all; i++) {
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  lookUp.handle("0000-0000-0000-0000");
                } catch (TooManyLooks trouble) {
                  assertThat(trouble.seconds()).isPositive();
                  turnedAway.incrementAndGet();
                } finally {
                  done.countDown();
                }
              });
    }
    done.await();
    assertThat(turnedAway.get()).isBetween(1, all - 1);
  }
}
