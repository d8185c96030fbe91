package casework.petition.intake.domain;

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
 * @param department code of the department that has its clue in hand, or had it last; null before
 *     it was handed over
 * @param end how its clue ended; null while it is open
 * @param heard place, among the facts about its clue, of the last one that told of its end or its
 *     reopening; 0 before the first. An earlier one that comes later has nothing to add
 */
public record Referral(
    UUID id,
    List<Integer> accused,
    Signed by,
    @Nullable InHand inHand,
    @Nullable End end,
    Long heard) {

  /**
   * Who has a clue in hand.
   *
   * @param department code of the department
   * @param fact place, among the facts about the clue, of the one that told of it
   */
  public record InHand(String department, long fact) {}

  /** How and when the clue ended. */
  public record End(UUID clue, ClueEnd how, LocalDate on) {}

  public Referral {
    accused = List.copyOf(accused);
    // A referral that was kept before clues could be reopened does not say.
    heard = heard == null ? 0L : heard;
  }

  static Referral made(PetitionId petition, int place, List<Integer> accused, Signed by) {
    UUID id = Identifiers.derive("referral", petition.value().toString(), String.valueOf(place));
    return new Referral(id, accused, by, null, null, 0L);
  }

  public boolean isOpen() {
    return end == null;
  }

  boolean knowsMoreThan(long fact) {
    return heard >= fact;
  }

  Referral ended(End how, long fact) {
    return new Referral(id, accused, by, inHand, how, fact);
  }

  Referral reopened(long fact) {
    return new Referral(id, accused, by, inHand, null, fact);
  }

  boolean isPlacedAfter(long fact) {
    return inHand != null && inHand.fact() >= fact;
  }

  Referral placed(InHand with) {
    return new Referral(id, accused, by, with, end, heard);
  }
}
