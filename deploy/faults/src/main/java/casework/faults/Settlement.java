package casework.faults;

import casework.local.RunningProduct;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Waits until the services say that everything has been said, heard and done. */
final class Settlement {

  private static final List<String> SERVICES =
      List.of(
          "petition-service",
          "clue-service",
          "talk-service",
          "inspection-service",
          "scoring-service");
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final int QUIET_ROUNDS = 3;

  private final RunningProduct product;

  Settlement(RunningProduct product) {
    this.product = product;
  }

  void await() {
    SERVICES.forEach(each -> product.awaitReady(each, LONGEST));
    Api api = new Api(product, "system-admin");
    long deadline = System.nanoTime() + LONGEST.toNanos();
    for (int quiet = 0; quiet < QUIET_ROUNDS; ) {
      String open = open(api);
      quiet = open.isEmpty() ? quiet + 1 : 0;
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("the product does not come to rest: " + open);
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private static String open(Api api) {
    for (String service : SERVICES) {
      try {
        var answer = api.read(service, "/internal/settled");
        if (!answer.path("settled").asBoolean(false)) {
          return service + " " + answer;
        }
      } catch (IllegalStateException away) {
        return String.valueOf(away.getMessage());
      }
    }
    return "";
  }
}
