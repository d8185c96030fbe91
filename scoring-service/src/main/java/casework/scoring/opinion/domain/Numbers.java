package casework.scoring.opinion.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Gives out the numbers of an organ's opinions; the same owner is given the same number again. */
public interface Numbers {

  String opinion(String organ, LocalDate on, UUID owner);
}
