package casework.faults;

import casework.local.RunningProduct;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Starts the product in a data directory of the fault tests' own, which is emptied first. */
final class FreshProduct {

  private FreshProduct() {}

  /** One as anybody starts it. */
  static RunningProduct start(Path repository) {
    return start(repository, Map.of());
  }

  /**
   * One that can be told to end at named points, and does not stop listening to an address that
   * comes with bad tokens all the time.
   */
  static RunningProduct forTrials(Path repository) {
    return start(
        repository,
        new HashMap<>(
            Map.of(
                "CASEWORK_CRASH_POINTS",
                data(repository).resolve("crash").toString(),
                "CASEWORK_LIMITS_REFUSALS_PERMITS",
                "1000000")));
  }

  private static RunningProduct start(Path repository, Map<String, String> environment) {
    return RunningProduct.startAnew(
        repository, data(repository), PortOffset.free(), environment, "--demo", "--no-replay");
  }

  private static Path data(Path repository) {
    return repository.resolve(".casework/faults");
  }
}
