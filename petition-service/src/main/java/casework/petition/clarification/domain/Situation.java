package casework.petition.clarification.domain;

import casework.platform.kernel.Rule;

/** The seven situations in which a false accusation is recognised (认定情形). */
@Rule("R-FA-05")
public enum Situation implements Coded {
  DISTURBS_ELECTION_OR_SELECTION,
  FOR_PRIVATE_OR_GROUP_GAIN,
  SLANDER,
  REVENGE_OR_SHIFTED_GUILT,
  INSTIGATED_OR_HIRED_OTHERS,
  SPREAD_FALSE_INFORMATION_ONLINE,
  OTHER
}
