package casework.talk.domain;

/** Who wanted the talk; art. 4: what others ask the principal to hold needs his approval. */
public enum Initiative {
  /** The speaker himself, in his own duty. */
  OWN,
  /** The discipline organ asks the principal to talk. */
  DISCIPLINE,
  /** The organisation department or another working organ asks him to. */
  ORGANISATION
}
