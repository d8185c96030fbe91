package casework.petition.clarification.application;

import casework.petition.clarification.domain.SealedText;
import java.util.UUID;

/** Seals what clarifications say. */
public interface TextSafe {

  /**
   * @param owner the file the text belongs to; it opens for no other
   * @param field the text's stable place
   */
  SealedText seal(UUID owner, String field, String plain);

  String open(UUID owner, String field, SealedText sealed);
}
