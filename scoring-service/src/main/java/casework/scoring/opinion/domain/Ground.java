package casework.scoring.opinion.domain;

/** Why a verdict is not clean. */
public enum Ground {
  OPEN_MATTER,
  INFLUENCE_PERIOD,
  WARNING,
  EARLIER_SANCTION,
  OTHER
}
