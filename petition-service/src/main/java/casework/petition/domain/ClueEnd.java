package casework.petition.domain;

/** How the clue that a referral became has ended. */
public enum ClueEnd implements Coded {
  STRUCK_OFF,
  VOIDED
}
