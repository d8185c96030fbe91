package casework.petition.intake.domain;

import java.util.List;

/**
 * What a petition says: kept as ciphertext under the petition's own data key, opened only for those
 * who need it.
 *
 * @param text the allegation, at most {@link #LONGEST_TEXT} characters
 * @param earlierOrgans bodies the reporter says he has turned to before
 */
public record Content(
    String title, String text, List<Accused> accused, List<String> earlierOrgans) {

  public static final int LONGEST_TEXT = 20_000;
  public static final int MOST_ACCUSED = 50;

  public Content {
    accused = List.copyOf(accused);
    earlierOrgans = List.copyOf(earlierOrgans);
  }

  /** Prints nothing of the content. */
  @Override
  public String toString() {
    return "Content[" + accused.size() + " accused]";
  }
}
