package casework.petition.vault.domain;

import java.time.Duration;

/**
 * For how long an organ lets an identity be open; no law says, so it is the office's to set.
 *
 * @param undecided how long a request waits before it lapses
 * @param open how long an approved opening lasts
 */
public record OpeningTerms(Duration undecided, Duration open) {

  public OpeningTerms {
    if (!undecided.isPositive() || !open.isPositive()) {
      throw new IllegalArgumentException("an opening lasts for some time");
    }
  }
}
