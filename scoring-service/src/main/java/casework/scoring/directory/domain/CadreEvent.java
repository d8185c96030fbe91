package casework.scoring.directory.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Facts about a cadre: ids, days and codes, never his name. */
public sealed interface CadreEvent {

  CadreId cadre();

  /** The organ that manages him. */
  String organ();

  record CadreEntered(CadreId cadre, String organ, LocalDate on) implements CadreEvent {}

  record CadreAppointed(CadreId cadre, String organ, Appointment appointment)
      implements CadreEvent {}

  /** An appointment by which he leaves another post. */
  record CadreTransferred(
      CadreId cadre, String organ, Appointment appointment, Appointment.Place from)
      implements CadreEvent {}

  record AppointmentWithdrawn(CadreId cadre, String organ, UUID appointment, LocalDate on)
      implements CadreEvent {}

  record CadreRetired(CadreId cadre, String organ, LocalDate on) implements CadreEvent {}

  record CadreLeft(CadreId cadre, String organ, LocalDate on) implements CadreEvent {}

  record CadreCorrected(CadreId cadre, String organ, Correction correction, LocalDate on)
      implements CadreEvent {}
}
