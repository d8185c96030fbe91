package casework.platform.time;

/** Something that must have come to rest before a move of the law's clock counts as finished. */
public interface SettlementCheck {

  /** A word for the answer, such as {@code subjects}. */
  String name();

  /** How much is still open. */
  long open();
}
