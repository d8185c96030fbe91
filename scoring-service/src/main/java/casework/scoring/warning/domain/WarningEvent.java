package casework.scoring.warning.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Facts about a warning: ids, days and codes. */
public sealed interface WarningEvent {

  /** Which warning of whom, given by which organ. */
  record About(UUID warning, String organ, Target target) {}

  About about();

  record CadreWarned(About about, Card card) implements WarningEvent {}

  record WarningPeriodOver(About about, Card card, LocalDate on) implements WarningEvent {}

  record WarningRevoked(About about, LocalDate on) implements WarningEvent {}

  record WarningHandled(About about, String measure, LocalDate on) implements WarningEvent {}

  record WarningVoided(About about, LocalDate on) implements WarningEvent {}

  record GateOpened(About about, Gate gate, LocalDate until, LocalDate on)
      implements WarningEvent {}
}
