package casework.petition.relay.domain;

/** How it went up. */
public enum DispatchWay implements Coded {
  /** Confidential post (机要). */
  CONFIDENTIAL_POST,
  IN_PERSON,
  /** A sealed file over the platform or a network of its own. */
  SEALED_FILE
}
