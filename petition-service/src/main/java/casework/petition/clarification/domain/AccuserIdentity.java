package casework.petition.clarification.domain;

import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.Set;

/** What the accuser is, and so who may hold him to account. */
@Rule(value = "R-FA-04", kind = RuleKind.REFUSES)
public enum AccuserIdentity implements Coded {
  PARTY_MEMBER(Consequence.Kind.PARTY_DISCIPLINE),
  PUBLIC_OFFICIAL(Consequence.Kind.ADMINISTRATIVE_SANCTION),
  NEITHER(Consequence.Kind.PUBLIC_SECURITY),
  SUSPECTED_OF_CRIME(Consequence.Kind.JUDICIARY);

  private final Consequence.Kind follows;

  AccuserIdentity(Consequence.Kind follows) {
    this.follows = follows;
  }

  /** Whether that may follow for one of these. */
  static boolean allows(Set<AccuserIdentity> of, Consequence.Kind kind) {
    return of.stream().anyMatch(each -> each.follows == kind);
  }
}
