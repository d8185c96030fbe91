package casework.petition.clarification.domain;

import casework.platform.kernel.Rule;

/** What gives rise to a clarification: what an untrue report did to the one it named. */
@Rule("R-CL-01")
public enum Trigger implements Coded {
  ELECTION_PROMOTION_OR_AWARD_AFFECTED,
  RIGHTS_OR_LIFE_HARMED,
  BAD_EFFECT_AROUND_HIM,
  OTHER
}
