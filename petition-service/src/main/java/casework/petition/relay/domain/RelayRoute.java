package casework.petition.relay.domain;

/** By which way it goes up. */
public enum RelayRoute implements Coded {
  /** A higher organ's matter: straight to the own head (径送), and reported up. */
  VIA_HEAD,
  /** The own head is meant, or may be: straight up, and he hears nothing of it. */
  BYPASSING_HEAD
}
