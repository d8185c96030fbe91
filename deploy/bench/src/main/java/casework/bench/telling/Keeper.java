package casework.bench.telling;

import java.time.Instant;
import java.util.UUID;

/** Keeps matters that each have one fact to tell, and tells it; one arm of a measurement. */
public interface Keeper extends AutoCloseable {

  /** What every matter and every fact says, in every arm. */
  String TEXT = "示例";

  /**
   * Keeps a matter together with what it has to tell.
   *
   * @return when that was done
   */
  Instant keep(UUID matter) throws Exception;

  /** How many of them have something left to tell, or do not know yet that it was told. */
  long pending();

  @Override
  void close();
}
