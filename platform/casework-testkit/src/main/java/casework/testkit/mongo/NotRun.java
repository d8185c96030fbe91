package casework.testkit.mongo;

import java.util.Set;
import java.util.TreeSet;

/** Remembers which checks the stand-in could not carry, and says so at once and at the end. */
final class NotRun {

  private static final Set<String> CHECKS = new TreeSet<>();

  private NotRun() {}

  static synchronized void record(String check) {
    if (CHECKS.isEmpty()) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> print(summary()), "checks-not-run"));
    }
    CHECKS.add(check);
    print("NOT CHECKED (no real mongod; set CASEWORK_MONGODB_URI): " + check);
  }

  static synchronized String summary() {
    return "NOT CHECKED on the stand-in store: "
        + CHECKS.size()
        + " check(s)\n  - "
        + String.join("\n  - ", CHECKS);
  }

  private static void print(String line) {
    System.err.println("\n" + "!".repeat(20) + " " + line + "\n");
  }
}
