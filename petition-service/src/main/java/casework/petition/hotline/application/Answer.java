package casework.petition.hotline.application;

import casework.petition.hotline.domain.ReportStatus;
import casework.petition.hotline.domain.Unmapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one record.
 *
 * @param replayed true where the same record had been taken in before and nothing is done now
 * @param receipt the code its reporter carries away; null for a dry run and where nothing is kept
 * @param unmapped the codes for which it is parked
 */
public record Answer(
    String serial,
    ReportStatus status,
    boolean replayed,
    @Nullable String receipt,
    List<Unmapped> unmapped) {

  public Answer {
    unmapped = List.copyOf(unmapped);
  }

  /** Prints no receipt. */
  @Override
  public String toString() {
    return "Answer[" + status + "]";
  }
}
