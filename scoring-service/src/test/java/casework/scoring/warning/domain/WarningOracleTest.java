package casework.scoring.warning.domain;

import static casework.scoring.warning.SampleWarnings.CADRE;
import static casework.scoring.warning.SampleWarnings.HEAD;
import static casework.scoring.warning.SampleWarnings.TERMS;
import static casework.scoring.warning.SampleWarnings.by;
import static casework.scoring.warning.SampleWarnings.given;
import static casework.scoring.warning.SampleWarnings.rectified;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Warnings of a generated year, day by day, against a second machine that knows nothing but strings
 * and the number of days in a month.
 */
class WarningOracleTest {

  /** What happens on a day: a decision tried, and which. */
  private record Attempt(int day, boolean revoke, boolean rectified) {}

  private static final LocalDate START = LocalDate.of(2019, 11, 1);
  private static final int DAYS = 900;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 20190131, 20200229, 4711})
  @Rule("R-WARN-01")
  @Rule("T-WARN-YELLOW")
  @Rule("T-WARN-RED")
  void theMachineIsWhatStringsAndMonthLengthsMakeOfIt(long seed) {
    System.out.println("warnings, seed " + seed);
    assertThat(differences(seed, 3)).isEmpty();
  }

  @Test
  void aYellowCardOfFourMonthsWouldBeSeen() {
    assertThat(differences(1, 4)).isNotEmpty();
  }

  private static List<String> differences(long seed, int yellowMonths) {
    Random random = new Random(seed);
    List<String> found = new ArrayList<>();
    for (int n = 0; n < 300; n++) {
      boolean grave = random.nextInt(4) == 0;
      // Month ends are the days on which months differ.
      LocalDate on = START.plusDays(random.nextInt(300));
      on = random.nextBoolean() ? on.withDayOfMonth(on.lengthOfMonth()) : on;
      List<Attempt> attempts = attempts(random);
      String ours = ours(grave, on, attempts);
      String naive = naive(grave, on, attempts, yellowMonths);
      if (!ours.equals(naive)) {
        found.add(on + " " + attempts + ": " + naive + " and not " + ours);
      }
    }
    return found;
  }

  private static List<Attempt> attempts(Random random) {
    List<Attempt> all = new ArrayList<>();
    int day = 0;
    while (day < DAYS) {
      day += 1 + random.nextInt(60);
      all.add(new Attempt(day, random.nextInt(3) == 0, random.nextInt(3) == 0));
    }
    return all;
  }

  private static String ours(boolean grave, LocalDate on, List<Attempt> attempts) {
    Warning warning = given(CADRE, grave, on);
    for (Attempt each : attempts) {
      LocalDate day = on.plusDays(each.day());
      try {
        Warning seen =
            warning.state().current().isEmpty()
                ? warning
                : warning.periodOver(by(HEAD, day)).next();
        warning = seen;
        if (each.revoke()) {
          Warning shown = each.rectified() ? rectified(seen, day) : seen;
          warning = shown.revoke("x", by(HEAD, day)).next();
        } else {
          String measure = seen.state() instanceof WarningState.Red ? "transfer" : null;
          warning = seen.escalate(measure, "x", TERMS, by(HEAD, day)).next();
        }
      } catch (Refused no) {
        // The day's attempt was in vain; the oracle says when it should have been.
      }
    }
    StringBuilder text = new StringBuilder();
    warning.cards().forEach(c -> text.append(c.level()).append(c.from()).append(c.until()));
    return text
        + switch (warning.state()) {
          case WarningState.Revoked now -> "R" + now.on();
          case WarningState.Handled now -> "H" + now.on();
          case WarningState.FirstYellow now -> "" + now.over();
          case WarningState.SecondYellow now -> "" + now.over();
          case WarningState.Red now -> "" + now.over();
          case WarningState.Voided _ -> "V";
        };
  }

  /** {@code Y}, {@code YY}, {@code R} or an end; the end of a card by counting months by hand. */
  private static String naive(
      boolean grave, LocalDate on, List<Attempt> attempts, int yellowMonths) {
    String at = grave ? "R" : "Y";
    String until = months(on, grave ? 6 : yellowMonths);
    StringBuilder text = new StringBuilder((grave ? "RED" : "YELLOW") + on + until);
    boolean over = false;
    for (Attempt each : attempts) {
      LocalDate day = on.plusDays(each.day());
      boolean past = day.toString().compareTo(until) > 0;
      over = over || past;
      if (each.revoke()) {
        if (each.rectified()) {
          return text + "R" + day;
        }
      } else if (past) {
        if (at.equals("R")) {
          return text + "H" + day;
        }
        at = at.equals("Y") ? "YY" : "R";
        until = months(day, at.equals("R") ? 6 : yellowMonths);
        text.append(at.equals("R") ? "RED" : "YELLOW").append(day).append(until);
        over = false;
      }
    }
    return text.toString() + over;
  }

  private static String months(LocalDate from, int n) {
    int month = from.getMonthValue() + n;
    int year = from.getYear();
    while (month > 12) {
      month -= 12;
      year++;
    }
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    int[] lengths = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int day = Math.min(from.getDayOfMonth(), lengths[month - 1]);
    return "%04d-%02d-%02d".formatted(year, month, day);
  }
}
