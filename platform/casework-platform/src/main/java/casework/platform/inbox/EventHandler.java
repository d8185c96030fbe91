package casework.platform.inbox;

import casework.platform.kernel.Act;

/** What a service does when it hears a fact of a type it knows. */
@FunctionalInterface
public interface EventHandler {

  /**
   * Lets the fact have its effect. May be called again for the same fact after a crash: write with
   * the given act, and the store sees to it that there is one effect.
   *
   * @param act the service itself, caused by this fact, at the fact's law time
   */
  void on(Heard heard, Act act);
}
