package casework.local;

/** A short wait between two looks. */
final class Pause {

  private Pause() {}

  static void millis(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new Trouble("interrupted", stop);
    }
  }
}
