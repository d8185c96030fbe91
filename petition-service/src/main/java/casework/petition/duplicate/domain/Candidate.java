package casework.petition.duplicate.domain;

import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An earlier petition that another may repeat.
 *
 * @param likeness of the texts, in per cent; 0 where a person found it without a proposal
 * @param settled whose word it was and when; null while the proposal is open
 * @param why code of the reason for which it was taken back; null where it was not
 */
public record Candidate(
    UUID first,
    String number,
    LocalDate receivedOn,
    int likeness,
    List<Reason> reasons,
    Standing standing,
    @Nullable Signed settled,
    @Nullable String why) {

  public Candidate {
    reasons = List.copyOf(reasons);
  }

  static Candidate of(LikenessTerms.Match match) {
    return new Candidate(
        match.first().petition(),
        match.first().number(),
        match.first().receivedOn(),
        match.likeness(),
        match.reasons(),
        Standing.OPEN,
        null,
        null);
  }

  Candidate now(Standing other, Signed by, @Nullable String reason) {
    return new Candidate(first, number, receivedOn, likeness, reasons, other, by, reason);
  }
}
