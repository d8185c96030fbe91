package casework.local;

import java.util.concurrent.CountDownLatch;

/** How a product ends: once, and whoever asks for it as well waits until it is over. */
final class Ending {

  private final Runnable stop;
  private final State state;
  private final Console console;
  private final CountDownLatch asked = new CountDownLatch(1);
  private boolean over;

  Ending(Runnable stop, State state, Console console) {
    this.stop = stop;
    this.state = state;
    this.console = console;
  }

  /** Stops because somebody wants the launcher to end. */
  void ask() {
    asked.countDown();
    stop();
  }

  boolean isAsked() {
    return asked.getCount() == 0;
  }

  void awaitAsked() throws InterruptedException {
    asked.await();
  }

  synchronized void stop() {
    if (!over) {
      console.progress("stopping");
      state.note(console, it -> it.phase(State.STOPPING));
      stop.run();
      over = true;
      console.progress("stopped");
    }
  }
}
