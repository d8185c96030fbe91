package casework.petition.hotline.application;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the hotlines' codes mean in ours, by versioned mapping tables. */
public interface CodeBook {

  /** The lists of ours that hotlines' codes are mapped to. */
  enum Kind {
    CHANNEL("petition-channel"),
    PROBLEM("petition-problem"),
    LEVEL("petition-level"),
    POLITICAL_STATUS("petition-political-status"),
    FLAG("petition-flag"),
    REGION("petition-region");

    private final String codeSet;

    Kind(String codeSet) {
      this.codeSet = codeSet;
    }

    public String codeSet() {
      return codeSet;
    }
  }

  /**
   * One of our codes.
   *
   * @param parent the code above it
   * @param edition version of the list
   */
  record Ours(String code, @Nullable String parent, String edition) {}

  /**
   * What a hotline's code means.
   *
   * @param mapping version of the mapping table
   * @param on law day on which ours must be in use
   */
  Optional<Ours> translate(String mapping, Kind kind, String code, LocalDate on);

  /** One of ours by its own code, where it is in use on that day. */
  Optional<Ours> ours(Kind kind, String code, LocalDate on);
}
