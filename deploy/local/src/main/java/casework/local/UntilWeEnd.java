package casework.local;

/** Waits for a process that must not outlive this one, nor must any that it has started. */
final class UntilWeEnd {

  private UntilWeEnd() {}

  /** The process's exit code. */
  static int await(Process process) throws InterruptedException {
    Thread ending = new Thread(() -> endWithAllItStarted(process));
    boolean bound = bind(ending);
    try {
      return process.waitFor();
    } finally {
      if (bound) {
        release(ending);
      }
    }
  }

  private static void endWithAllItStarted(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  /** False where we are about to end already: what is run then, runs to its end. */
  private static boolean bind(Thread ending) {
    try {
      Runtime.getRuntime().addShutdownHook(ending);
      return true;
    } catch (IllegalStateException ended) {
      return false;
    }
  }

  private static void release(Thread ending) {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException ended) {
      // It is being carried out.
    }
  }
}
