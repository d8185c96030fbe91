package casework.inspection.application;

import casework.inspection.domain.SealedText;
import java.util.UUID;

/** Seals texts and opens them again. */
public interface TextSafe {

  /**
   * @param owner id of the matter the text belongs to; it opens for no other
   * @param field the text's stable place, such as {@code problem.text}
   */
  SealedText seal(UUID owner, String field, String plain);

  String open(UUID owner, String field, SealedText sealed);
}
