package casework.petition.relay.domain;

/** By which way what is relayed came: 信、访、网、电, or otherwise. */
public enum RelayChannel implements Coded {
  LETTER,
  VISIT,
  WEB,
  PHONE,
  OTHER
}
