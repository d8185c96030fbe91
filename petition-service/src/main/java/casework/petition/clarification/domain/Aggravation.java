package casework.petition.clarification.domain;

import casework.platform.kernel.Rule;

/** What makes a false accusation graver (从重情形). */
@Rule("R-FA-03")
public enum Aggravation implements Coded {
  BAD_MEANS_OR_EFFECT,
  SERIOUSLY_DISTURBS_ELECTION_OR_SELECTION,
  REPEATED_AFTER_CONCLUSION,
  COERCED_OR_INSTIGATED_OTHERS,
  OTHER_GRAVE_RESULTS
}
