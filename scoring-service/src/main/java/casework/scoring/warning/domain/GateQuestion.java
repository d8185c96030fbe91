package casework.scoring.warning.domain;

import casework.platform.kernel.Refused;
import casework.scoring.warning.domain.Terms.Grade;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a gate lets somebody through.
 *
 * @param on the day it is asked for
 * @param year of the award or the grade
 * @param grade the annual grade in question; null for the other gates
 */
public record GateQuestion(Gate gate, LocalDate on, int year, @Nullable Grade grade) {

  public GateQuestion {
    if ((gate == Gate.ANNUAL_GRADE) != (grade != null)) {
      throw new Refused(new WarningRefusal.Malformed("grade", "given for the annual grade only"));
    }
  }
}
