package casework.bench;

import java.util.ArrayDeque;
import java.util.Deque;

/** Closes what it was given, the last first. */
final class Closing implements AutoCloseable {

  private final Deque<AutoCloseable> all = new ArrayDeque<>();

  <T extends AutoCloseable> T later(T each) {
    all.push(each);
    return each;
  }

  @Override
  public void close() {
    RuntimeException failed = null;
    for (AutoCloseable each : all) {
      try {
        each.close();
      } catch (Exception e) {
        failed = new IllegalStateException("could not be closed: " + each, e);
      }
    }
    if (failed != null) {
      throw failed;
    }
  }
}
