package casework.petition.relay.application;

import casework.petition.relay.domain.RelayTerms;
import java.time.LocalDate;

/** By which calendar and colours limits are told. */
public interface RelayBook {

  /** The terms of a limit that began at an organ on a day, as known {@code today}. */
  RelayTerms of(String organ, LocalDate startedOn, LocalDate today);
}
