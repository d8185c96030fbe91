package casework.clue.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Gives out numbers of an organ's series; the same owner is given the same number again. */
public interface Numbers {

  /** The next number of the year's clues. */
  ClueNumber clue(String organ, LocalDate on, UUID owner);

  /** The next number of the year's supervision notices. */
  ClueNumber notice(String organ, LocalDate on, UUID owner);

  /** The next number of the year's cases. */
  ClueNumber filing(String organ, LocalDate on, UUID owner);
}
