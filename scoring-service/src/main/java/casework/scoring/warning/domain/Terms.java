package casework.scoring.warning.domain;

import casework.platform.deadline.Period;
import java.time.LocalDate;

/**
 * How long cards are given for and what follows from them; one version of it.
 *
 * @param belowGrade the annual grade that a red card of the year keeps out, and everything above
 * @param example true where the office's own rules do not print it
 */
public record Terms(
    String id,
    LocalDate validFrom,
    boolean example,
    String remark,
    Period yellow,
    Period red,
    Grade belowGrade) {

  /** Annual grades, worst first. */
  public enum Grade {
    POOR,
    FAIR,
    GOOD,
    EXCELLENT
  }
}
