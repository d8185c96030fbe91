package casework.clue.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every fact about a clue names, so that others know what it is about.
 *
 * @param restricted true where nobody below the owning organ may hear of it
 * @param petition the petition it must be answered to; null where it came otherwise
 */
public record ClueRef(
    ClueId clue,
    String organ,
    boolean restricted,
    @Nullable UUID petition,
    @Nullable UUID referral) {}
