package casework.platform.trial;

import org.springframework.core.env.Environment;

/**
 * What keeps one effect per act, each of which a test of faults may take away to be seen failing
 * without it. All of them stand unless a property {@code casework.safeguards.…} says otherwise.
 *
 * @param revisions a matter is replaced only at the revision that was read
 * @param fences a worker that lost its lease changes nothing
 * @param keys a creation's id comes from its caller and key
 * @param outbox facts are kept with the state they came of until the broker has them
 * @param bodies requests are read to the letter
 */
public record Safeguards(
    boolean revisions, boolean fences, boolean keys, boolean outbox, boolean bodies) {

  /** Every one of them, as it always is in production. */
  public static final Safeguards ALL = new Safeguards(true, true, true, true, true);

  private static final String PREFIX = "casework.safeguards.";

  /**
   * What the environment says.
   *
   * @throws IllegalStateException where one is missing outside a demonstration or a test
   */
  public static Safeguards of(Environment environment) {
    Safeguards found =
        new Safeguards(
            stands(environment, "revisions"),
            stands(environment, "fences"),
            stands(environment, "keys"),
            stands(environment, "outbox"),
            stands(environment, "bodies"));
    if (!found.equals(ALL)) {
      requireTrial(environment, PREFIX + "*");
    }
    return found;
  }

  private static boolean stands(Environment environment, String name) {
    return environment.getProperty(PREFIX + name, Boolean.class, true);
  }

  static void requireTrial(Environment environment, String property) {
    if (!environment.matchesProfiles("demo | test")) {
      throw new IllegalStateException(property + " can be set in a demonstration or a test only");
    }
  }
}
