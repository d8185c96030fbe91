package casework.faults.ground;

import java.io.IOException;

/** Signals to processes that the fault tests started themselves, by their ids. */
public final class Signals {

  private Signals() {}

  /** Lets a process stand still where it is. */
  public static void stop(long pid) {
    send("-STOP", pid);
  }

  /** Lets it go on. */
  public static void go(long pid) {
    send("-CONT", pid);
  }

  private static void send(String signal, long pid) {
    try {
      int code = new ProcessBuilder("kill", signal, String.valueOf(pid)).start().waitFor();
      if (code != 0) {
        throw new IllegalStateException("kill " + signal + " " + pid + " ended with " + code);
      }
    } catch (IOException e) {
      throw new IllegalStateException("cannot send signals", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
