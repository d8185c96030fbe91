package casework.clue.application;

import java.util.List;
import java.util.UUID;

/** What this service needs of petition-service; says what, not how. */
public interface Petitions {

  /**
   * Whom a referral accuses, asked with this service's own token.
   *
   * @throws Unavailable where there is no answer just now
   */
  List<Subjects.Subject> subjects(UUID petition, UUID referral);

  /**
   * The allegation as petition-service shows it to the officer, asked with his own token.
   *
   * @throws Unavailable where there is no answer just now
   * @throws casework.platform.kernel.Refused where petition-service does not show it to him
   */
  String allegation(UUID petition, String bearer);

  /** No answer just now: the question may be asked again later. */
  final class Unavailable extends RuntimeException {

    public Unavailable(Throwable cause) {
      super("petition-service does not answer", cause);
    }
  }
}
