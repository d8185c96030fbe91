package casework.clue.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every fact about a clue names, so that others know what it is about.
 *
 * @param restricted true where nobody below the owning organ may hear of it
 * @param petition the petition it must be answered to; null where it came otherwise
 * @param origin whose work it came of
 * @param originMatter the matter there that led to it; null where it came from paper
 * @param transfer the hand-over by talk- or inspection-service; null where it came otherwise
 */
public record ClueRef(
    ClueId clue,
    String organ,
    boolean restricted,
    @Nullable UUID petition,
    @Nullable UUID referral,
    OriginKind origin,
    @Nullable UUID originMatter,
    @Nullable UUID transfer) {

  // A case that was kept before origins were named knows its petition, or came from paper.
  public ClueRef {
    if (origin == null) {
      origin = petition == null ? OriginKind.PAPER : OriginKind.PETITION;
      originMatter = petition;
    }
  }

  static ClueRef of(ClueId clue, String organ, boolean restricted, Origin origin) {
    return new ClueRef(
        clue,
        organ,
        restricted,
        origin.petitionOrNull(),
        origin.referralOrNull(),
        origin.kind(),
        origin.matterOrNull(),
        origin.transferOrNull());
  }
}
