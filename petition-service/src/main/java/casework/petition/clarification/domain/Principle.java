package casework.petition.clarification.domain;

import casework.platform.kernel.Rule;

/** The five principles of a clarification (五项原则). */
@Rule("R-CL-02")
public enum Principle implements Coded {
  ONE_PERSON_ONE_MATTER,
  JOB_PERFORMANCE_ONLY,
  INVESTIGATED_WITH_DOCUMENTS,
  CONDUCT_HAS_BEEN_GOOD,
  RECOGNISED_BY_ORGANISATION_AND_PUBLIC
}
