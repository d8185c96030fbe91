package casework.petition.domain;

/** What a petition waits for from the petition department. */
public enum Waiting implements Coded {
  ACCEPTANCE,
  REFERRAL,
  NOTICE,
  CLOSURE
}
