package casework.petition.intake.domain;

import casework.platform.kernel.Refused;
import java.time.LocalDate;

/** On which days an item may have been received that is registered today. */
final class Receipt {

  private Receipt() {}

  /** Letters may lie for long before they are found; what came otherwise is registered promptly. */
  static void requirePlausible(Channel channel, LocalDate receivedOn, LocalDate today) {
    LocalDate earliest =
        channel == Channel.LETTER ? LocalDate.of(1978, 12, 24) : today.minusYears(1);
    if (receivedOn.isAfter(today) || receivedOn.isBefore(earliest)) {
      throw new Refused(new PetitionRefusal.DateOutOfRange("receivedOn", earliest, today));
    }
  }
}
