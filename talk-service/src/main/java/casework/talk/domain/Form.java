package casework.talk.domain;

/** With how many a talk is held. */
public enum Form {
  /** 个别谈话. */
  INDIVIDUAL,
  /** 集体谈话: one event, as many persons (人次) as were there. */
  COLLECTIVE
}
