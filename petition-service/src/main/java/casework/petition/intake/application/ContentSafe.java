package casework.petition.intake.application;

import casework.petition.intake.domain.Accused;
import casework.petition.intake.domain.Content;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.SealedContent;
import java.util.List;

/** Seals what a petition says under a data key of its own, and opens it part by part. */
public interface ContentSafe {

  SealedContent seal(PetitionId petition, Content content);

  Content open(PetitionId petition, SealedContent content);

  /** The same content with what its accused can be found by. */
  SealedContent findable(PetitionId petition, SealedContent content);

  /** What petitions are looked up by whose accused has that id in the directory. */
  List<String> byCadre(String cadre);

  /** What petitions are looked up by whose accused has that name. */
  List<String> byName(String name);

  /** The accused alone, in their order. */
  List<Accused> accused(PetitionId petition, SealedContent content);
}
