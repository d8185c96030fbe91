package casework.petition.clarification.application;

import casework.petition.clarification.domain.EvidenceRef;
import casework.petition.clarification.domain.Notice;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.UUID;

/** Writes the notice of a clarification as a document and keeps it. */
public interface Notices {

  /**
   * What stands in a notice: one person, one matter.
   *
   * @param person his name, unit and post
   * @param matter what was verified and is not so
   */
  record Words(String organ, String person, String matter, LocalDate on) {}

  /** Writes and keeps the document. */
  Notice write(UUID clarification, EvidenceRef number, Words words, Signed by);

  /** The document as it went out. */
  byte[] file(UUID clarification, Notice notice);
}
