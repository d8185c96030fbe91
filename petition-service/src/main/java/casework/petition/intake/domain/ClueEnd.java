package casework.petition.intake.domain;

/** How the clue that a referral became has ended. */
public enum ClueEnd implements Coded {
  STRUCK_OFF,
  VOIDED
}
