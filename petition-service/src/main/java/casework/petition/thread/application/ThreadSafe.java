package casework.petition.thread.application;

import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.SealedContent;

/** Seals what is said in a thread under the data key of its petition, and opens it. */
public interface ThreadSafe {

  /**
   * @param field what it is, such as {@code text}, with the entry's id
   */
  String seal(PetitionId petition, SealedContent content, String field, String text);

  String open(PetitionId petition, SealedContent content, String field, String sealed);
}
