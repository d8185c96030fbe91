package casework.petition.clarification.domain;

import casework.platform.kernel.Signed;
import java.time.LocalDate;

/** What a false accusation had as its consequence. */
public record Consequence(Kind kind, AccuserIdentity identity, LocalDate on, Signed by) {

  /** Before whom it was brought. */
  public enum Kind implements Coded {
    PARTY_DISCIPLINE,
    ADMINISTRATIVE_SANCTION,
    PUBLIC_SECURITY,
    JUDICIARY
  }
}
