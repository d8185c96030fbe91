package casework.petition.intake.domain;

import java.util.List;

/**
 * A petition's content as ciphertext, part by part, so that who needs the accused is not given the
 * text.
 *
 * @param key the petition's own data key, wrapped; without it nothing here can be read again
 * @param accused one ciphertext per accused, in their order
 * @param lookUps keyed digests by which the accused can be found; none in a petition that was kept
 *     before there were any
 */
public record SealedContent(
    String key,
    String title,
    String text,
    List<String> accused,
    String earlierOrgans,
    List<String> lookUps) {

  public SealedContent {
    accused = List.copyOf(accused);
    lookUps = lookUps == null ? List.of() : List.copyOf(lookUps);
  }
}
