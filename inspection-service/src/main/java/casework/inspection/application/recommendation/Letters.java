package casework.inspection.application.recommendation;

import casework.inspection.domain.SealedText;
import casework.inspection.domain.recommendation.IssuedDocument;
import casework.inspection.domain.recommendation.RecommendationId;
import casework.inspection.domain.recommendation.RecommendationKind;
import java.time.LocalDate;

/** Writes recommendations as documents and keeps them. */
public interface Letters {

  /** What stands at the head and the foot of the document, besides the letter itself. */
  record Frame(
      String organName,
      String number,
      RecommendationKind kind,
      LocalDate issuedOn,
      LocalDate replyBy) {}

  /** The letter, sealed as the recommendation's text. */
  SealedText seal(RecommendationId id, Letter letter);

  Letter open(RecommendationId id, SealedText text);

  /** Writes the document and keeps it, sealed, under its digest; done twice, it is kept twice. */
  IssuedDocument write(RecommendationId id, Frame frame, Letter letter);

  /**
   * The document as it went out.
   *
   * @throws IllegalStateException where what is kept is not what went out
   */
  byte[] file(RecommendationId id, IssuedDocument document);
}
