package casework.local;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code down}: stops what {@code up} started and leaves the data where they are. */
final class Down implements Verb {

  @Override
  public String help() {
    return "down                                    stop everything; the data stay";
  }

  @Override
  public int run(Options options, Repository repository, Console console) {
    var instance = Instance.toAsk(options, repository);
    var state = instance.state();
    var launcher = state.handle("launcher");
    if (launcher.isEmpty()) {
      endLeftovers(state, console);
      console.say("nothing is running with " + instance.data());
      return 0;
    }
    launcher.get().destroy();
    try {
      launcher.get().onExit().get(90, TimeUnit.SECONDS);
    } catch (TimeoutException stuck) {
      console.say("the launcher does not end, ending it by force");
      launcher.get().destroyForcibly();
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
      return 1;
    } catch (java.util.concurrent.ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
    endLeftovers(state, console);
    console.say("stopped; the data stay in " + instance.data());
    return 0;
  }

  private static void endLeftovers(State state, Console console) {
    for (String name : state.children()) {
      state
          .handle(name)
          .ifPresent(
              process -> {
                console.say(name + " was left running, ending it");
                process.destroyForcibly();
                process.onExit().join();
              });
    }
  }
}
