package casework.petition.hotline.application;

import casework.petition.hotline.domain.HotlineReport;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.util.Optional;
import java.util.UUID;

/** Where handed-in reports are kept. */
public interface HotlineReports {

  Optional<Stored<HotlineReport>> find(UUID id);

  /**
   * Adds a report, or gives back the one of the same serial that was there.
   *
   * @throws Refused with {@code serial-used-otherwise} where that one says something else
   */
  Created<HotlineReport> add(Change<HotlineReport, Void> change, Act act);

  /** Replaces a report that nobody has changed since it was read. */
  Stored<HotlineReport> save(
      Stored<HotlineReport> read, Change<HotlineReport, Void> change, Act act);
}
