package casework.bench.telling;

import java.time.Instant;

/** Takes what a keeper that has no outbox of ours tells. */
public interface Facts extends AutoCloseable {

  /**
   * Returns when it has been taken for good.
   *
   * @param kept when its matter was
   */
  void tell(String matter, Instant kept) throws Exception;

  @Override
  void close();
}
