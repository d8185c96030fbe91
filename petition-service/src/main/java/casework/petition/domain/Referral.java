package casework.petition.domain;

import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One hand-over of some of a petition's accused to the clue ledger; becomes one clue.
 *
 * @param id derived from the petition and the referral's place in it
 * @param accused numbers of the accused it is about
 * @param end how its clue ended; null while it is open
 */
public record Referral(UUID id, List<Integer> accused, Signed by, @Nullable End end) {

  /** How and when the clue ended. */
  public record End(UUID clue, ClueEnd how, LocalDate on) {}

  public Referral {
    accused = List.copyOf(accused);
  }

  static Referral made(PetitionId petition, int place, List<Integer> accused, Signed by) {
    UUID id = Identifiers.derive("referral", petition.value().toString(), String.valueOf(place));
    return new Referral(id, accused, by, null);
  }

  public boolean isOpen() {
    return end == null;
  }

  Referral ended(End how) {
    return new Referral(id, accused, by, how);
  }
}
