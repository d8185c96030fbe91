package casework.scoring.evaluation.domain;

/**
 * What both ballots came to.
 *
 * @param terms id of the version it was scored by
 */
public record Result(Score score, String terms) {}
