package casework.petition.clarification.domain;

/**
 * What a report that was verified and is not true has turned out to be. That it was a false
 * accusation is no finding: it is decided, by a higher organ, and stands apart.
 */
public enum Finding implements Coded {
  /** Not true (失实); why it came about is not said. */
  UNTRUE,
  /** Mistaken (错告、误告): somebody erred, and may not be treated as one who accused falsely. */
  MISTAKEN
}
