package casework.bench.desk;

/** Keeps cases with three deadlines each and warns when one has come; one arm of a measurement. */
public interface Desk extends AutoCloseable {

  /** Opens so many cases today, with three deadlines each; they are kept when this returns. */
  void open(int cases) throws Exception;

  /**
   * Moves the law's clock forward; returns when every warning that has become due by that has been
   * taken by the broker, and what keeps the cases knows it.
   */
  void pass(int days) throws Exception;

  /** Looks so many times for what is due, where nothing is. */
  void look(int times) throws Exception;

  /** Lays in so many cases that are not due for long, in whatever way is quickest. */
  void fill(int cases) throws Exception;

  @Override
  void close();
}
