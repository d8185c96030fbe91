package casework.platform.kernel;

import java.util.Map;

/**
 * Why the answer is no: a value, so that one place can turn every no into the same kind of reply.
 */
public interface Refusal {

  /**
   * A stable code in words, such as {@code needs-collective-study}; the last segment of the problem
   * type.
   */
  String code();

  /** What kind of no this is; decides the status of the reply. */
  Family family();

  /** One plain English sentence for the person who asked; no personal data. */
  String detail();

  /** The rule that says no, such as {@code R-CLUE-02}; empty where no rule of law does. */
  default String rule() {
    return "";
  }

  /** Further members of the problem document; no personal data. */
  default Map<String, Object> members() {
    return Map.of();
  }

  /** The kinds of no. */
  enum Family {
    /** The matter is not in the phase that this step needs: 409. */
    PHASE,
    /** A rule of law or of the organ forbids it: 409. */
    RULE,
    /** The asker may not do this, and may know that the matter exists: 403. */
    AUTHORITY,
    /** The asker must not learn whether the matter exists: 404. */
    UNKNOWN,
    /** The request is well formed but means nothing, such as an unknown code: 422. */
    MEANING
  }
}
