package casework.petition.vault.adapter.web;

import casework.petition.vault.domain.IdentityField;
import casework.petition.vault.domain.IdentityOpening;
import casework.petition.vault.domain.OpeningState.Closed;
import casework.petition.vault.domain.OpeningState.Open;
import casework.petition.vault.domain.OpeningState.Refused;
import casework.petition.vault.domain.OpeningState.Requested;
import casework.platform.kernel.Signed;
import casework.platform.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opening without anything of the identity.
 *
 * @param purpose code of petition-opening-purpose
 * @param status code of petition-opening-status
 * @param decidedBy who approved, refused or withdrew it; null where nobody did
 * @param until machine time at which it is over by itself; null once it is
 * @param shows codes of petition-identity-field that the purpose shows
 * @param looksUp whether other reports of the same reporter may be asked for
 */
record OpeningView(
    UUID id,
    UUID petition,
    long revision,
    String purpose,
    String status,
    String askedBy,
    Instant askedAt,
    @Nullable String decidedBy,
    @Nullable Instant until,
    int views,
    List<String> shows,
    boolean looksUp) {

  static OpeningView of(Stored<IdentityOpening> stored, Instant now) {
    IdentityOpening opening = stored.state();
    Signed decided =
        switch (opening.state()) {
          case Requested _ -> null;
          case Open open -> open.by();
          case Refused refused -> refused.by();
          case Closed closed -> closed.by();
        };
    return new OpeningView(
        stored.id(),
        opening.petition(),
        stored.revision().value(),
        opening.purpose().code(),
        status(opening, now),
        opening.askedBy().officer(),
        opening.askedBy().at(),
        decided == null ? null : decided.officer(),
        opening.isOver(now) ? null : opening.state().until(),
        opening.views(),
        opening.purpose().shows().stream().sorted().map(IdentityField::code).toList(),
        opening.purpose().looksUp());
  }

  /** What is over is said to be over before anybody has closed it. */
  private static String status(IdentityOpening opening, Instant now) {
    if (!opening.isOver(now)) {
      return opening.state().code();
    }
    return opening.state() instanceof Requested ? "lapsed" : "expired";
  }
}
