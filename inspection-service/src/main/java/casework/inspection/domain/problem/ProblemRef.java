package casework.inspection.domain.problem;

import casework.inspection.domain.RoundId;

/** What every fact about a problem names. */
public record ProblemRef(ProblemId problem, RoundId round, String organ, String unit) {}
