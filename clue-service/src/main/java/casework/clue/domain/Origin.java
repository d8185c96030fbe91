package casework.clue.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a clue comes from. */
public sealed interface Origin {

  /** The six-digit region it is about; empty where nobody knows. */
  String region();

  /** Code of the kind of problem; empty where nobody knows. */
  String problem();

  /** The origin with what was entered wrongly put right. */
  Origin corrected(String region, String problem);

  /**
   * An accusation that petition-service referred.
   *
   * @param channel how the petition came in, as that service's code
   * @param accused how many people it names
   * @param repeat whether an earlier petition says the same
   */
  record FromPetition(
      UUID petition,
      UUID referral,
      String channel,
      String category,
      String region,
      String problem,
      LocalDate receivedOn,
      LocalDate referredOn,
      int accused,
      boolean repeat)
      implements Origin {

    @Override
    public Origin corrected(String region, String problem) {
      return new FromPetition(
          petition,
          referral,
          channel,
          category,
          region,
          problem,
          receivedOn,
          referredOn,
          accused,
          repeat);
    }
  }

  /**
   * A matter that was open on paper when the organ began to use this ledger.
   *
   * @param batch the take-over it came with
   * @param source code of the clue source, such as {@code petition}; empty where not known
   */
  record TakenOver(
      UUID batch, int line, LocalDate takenOverOn, String source, String region, String problem)
      implements Origin {

    @Override
    public Origin corrected(String region, String problem) {
      return new TakenOver(batch, line, takenOverOn, source, region, problem);
    }
  }

  /** The petition to which this clue must be answered; null where it came otherwise. */
  default @Nullable UUID petitionOrNull() {
    return this instanceof FromPetition from ? from.petition() : null;
  }

  /** That petition's referral; null where the clue came otherwise. */
  default @Nullable UUID referralOrNull() {
    return this instanceof FromPetition from ? from.referral() : null;
  }
}
