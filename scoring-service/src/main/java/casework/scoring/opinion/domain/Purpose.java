package casework.scoring.opinion.domain;

/** What an opinion is asked for. */
public enum Purpose {
  PROMOTION,
  AWARD,
  ELECTION
}
