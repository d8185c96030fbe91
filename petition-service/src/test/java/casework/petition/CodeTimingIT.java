package casework.petition;

import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.anonymous;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.thread.application.CodeToll.TooManyLooks;
import casework.petition.thread.application.LookUpReceipt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
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

  /** The slowest tenth of all trials is what else the machine was doing; as dudect does. */
  private static final double KEPT = 0.9;

  private record Trial(boolean right, double took) {}

  /** Mean and variance. */
  private record Sample(double n, double mean, double variance) {

    static Sample of(List<Trial> trials, boolean right) {
      double[] took =
          trials.stream().filter(t -> t.right == right).mapToDouble(t -> t.took).toArray();
      double mean = DoubleStream.of(took).average().orElseThrow();
      double squares = DoubleStream.of(took).map(t -> (t - mean) * (t - mean)).sum();
      return new Sample(took.length, mean, squares / (took.length - 1));
    }

    static double welch(Sample one, Sample other) {
      return (one.mean - other.mean) / Math.sqrt(one.variance / one.n + other.variance / other.n);
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
    List<Trial> all = new ArrayList<>();
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
        all.add(new Trial(isRight, took));
      }
    }
    all.sort(Comparator.comparingDouble(Trial::took));
    List<Trial> kept = all.subList(0, (int) (KEPT * all.size()));
    return Sample.welch(Sample.of(kept, true), Sample.of(kept, false));
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
