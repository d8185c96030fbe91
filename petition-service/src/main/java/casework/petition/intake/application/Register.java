package casework.petition.intake.application;

import casework.petition.intake.domain.PetitionNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register out of which petitions' numbers come. */
public interface Register {

  /**
   * One number of a series.
   *
   * @param serial its place in the series, from 1
   * @param voided code of the reason why it is void (作废); null where it is in use
   */
  record Entry(PetitionNumber number, int serial, @Nullable String voided) {}

  /** The numbers of a series in order, from the one after {@code after} on. */
  List<Entry> entries(String organ, int year, int after, int rows);
}
