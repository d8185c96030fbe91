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

  /**
   * Something that came up in a talk (R-RT-07).
   *
   * @param transfer the hand-over by talk-service; becomes one clue
   * @param accused how many cadres it concerns
   * @param foundOn the day of the talk's record that says so
   */
  record FromTalk(
      UUID talk, UUID transfer, String region, String problem, LocalDate foundOn, int accused)
      implements Origin {

    @Override
    public Origin corrected(String region, String problem) {
      return new FromTalk(talk, transfer, region, problem, foundOn, accused);
    }
  }

  /**
   * Something that an inspection found.
   *
   * @param finding the problem it is part of; null where it stands by itself
   * @param transfer the hand-over by inspection-service; becomes one clue
   * @param from code of the organ that inspected
   * @param copyTo code of the organ that keeps a copy for the record; null for none
   * @param accused how many cadres it concerns
   */
  record FromInspection(
      UUID round,
      @Nullable UUID finding,
      UUID transfer,
      String from,
      @Nullable String copyTo,
      String region,
      String problem,
      LocalDate transferredOn,
      int accused)
      implements Origin {

    @Override
    public Origin corrected(String region, String problem) {
      return new FromInspection(
          round, finding, transfer, from, copyTo, region, problem, transferredOn, accused);
    }
  }

  /** Whose work it came of. */
  default OriginKind kind() {
    return switch (this) {
      case FromPetition _ -> OriginKind.PETITION;
      case FromTalk _ -> OriginKind.TALK;
      case FromInspection _ -> OriginKind.INSPECTION;
      case TakenOver _ -> OriginKind.PAPER;
    };
  }

  /**
   * The matter of another service that led to it: the petition, the talk, an inspection's transfer.
   * Null where it came from paper.
   */
  default @Nullable UUID matterOrNull() {
    return switch (this) {
      case FromPetition it -> it.petition();
      case FromTalk it -> it.talk();
      case FromInspection it -> it.transfer();
      case TakenOver _ -> null;
    };
  }

  /** The hand-over by talk- or inspection-service; null where it came otherwise. */
  default @Nullable UUID transferOrNull() {
    return switch (this) {
      case FromTalk it -> it.transfer();
      case FromInspection it -> it.transfer();
      case FromPetition _, TakenOver _ -> null;
    };
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
