package casework.petition.hotline.application;

import casework.petition.hotline.domain.HotlineReport;
import casework.platform.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be asked of all handed-in reports together. */
public interface HotlineQueries {

  /** Where a list goes on: after this report. */
  record Place(Instant changedAt, UUID id) {}

  /**
   * A hotline's reports in the order in which they changed.
   *
   * @param until the first machine instant of which no change is listed yet
   */
  List<Stored<HotlineReport>> changed(
      String hotline, @Nullable Place after, Instant until, int rows);

  /** Each report that the hotline has received on that day, by serial. */
  void eachOfDay(String hotline, LocalDate receivedOn, Consumer<HotlineReport> each);

  /** A hotline's reports of one day, by their serials. */
  List<Stored<HotlineReport>> ofDay(
      String hotline, LocalDate receivedOn, @Nullable String after, int rows);

  /** The organs' reports that wait for a person, by their serials. */
  List<Stored<HotlineReport>> parked(Set<String> organs, @Nullable String after, int rows);

  /** The organs' reports with dead call-backs, by their serials. */
  List<Stored<HotlineReport>> dead(Set<String> organs, @Nullable String after, int rows);

  /** Reports with a call-back to be tried by now, the longest due first. */
  List<UUID> due(Instant now, int rows);
}
