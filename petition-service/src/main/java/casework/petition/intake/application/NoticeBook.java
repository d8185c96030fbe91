package casework.petition.intake.application;

import casework.petition.intake.domain.NoticeTerms;
import casework.petition.intake.domain.Petition;
import java.time.LocalDate;

/** By which calendar and colours notices are waited for. */
public interface NoticeBook {

  /** The terms for a petition that an organ receives on a day, as known {@code today}. */
  NoticeTerms of(String organ, LocalDate receivedOn, LocalDate today);

  /** The terms under which the petition was received, by the calendar known {@code today}. */
  default NoticeTerms of(Petition petition, LocalDate today) {
    return of(petition.organ(), petition.intake().receivedOn(), today);
  }
}
