package casework.petition.intake.domain;

/** Why an item is not accepted (不予受理, R-INT-05). */
public enum RefusalReason implements Coded {
  /** Already, or by law to be, solved by litigation, arbitration or administrative review. */
  OTHER_PROCEDURE,
  /** Another body's remit. */
  OTHER_BODY,
  /** Only names a type of violation, without substance. */
  NO_SUBSTANCE
}
