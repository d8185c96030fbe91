package casework.platform.time;

import java.util.function.LongSupplier;

/** Something that must have come to rest before a move of the law's clock counts as finished. */
public interface SettlementCheck {

  /** A word for the answer, such as {@code subjects}. */
  String name();

  /** How much is still open. */
  long open();

  /** A check of one count. */
  static SettlementCheck of(String name, LongSupplier count) {
    return new SettlementCheck() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public long open() {
        return count.getAsLong();
      }
    };
  }
}
