package casework.petition.domain;

import java.util.List;

/**
 * A petition's content as ciphertext, part by part, so that who needs the accused is not given the
 * text.
 *
 * @param key the petition's own data key, wrapped; without it nothing here can be read again
 * @param accused one ciphertext per accused, in their order
 */
public record SealedContent(
    String key, String title, String text, List<String> accused, String earlierOrgans) {

  public SealedContent {
    accused = List.copyOf(accused);
  }
}
