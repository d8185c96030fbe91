package casework.bench.desk;

/** Takes warnings to whoever hears them. */
public interface Teller extends AutoCloseable {

  /** Hands a warning over; returns before it has arrived. */
  void tell(String id, Course.Step step);

  /** How many have arrived. */
  long told();

  @Override
  void close();
}
