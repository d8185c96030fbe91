package casework.petition.hotline.application;

import casework.petition.hotline.domain.HotlineRecord;
import casework.petition.hotline.domain.HotlineReport;
import casework.petition.hotline.domain.HotlineState;
import casework.petition.hotline.domain.SealedRecord;
import casework.petition.intake.application.ReadTrail;
import casework.platform.kernel.Actor;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;

/** Shows an officer what the import record carried besides the form; the reading is taken down. */
@Named
public final class ReadExtras {

  private final ReportsInSight inSight;
  private final RecordSafe safe;
  private final ReadTrail trail;

  public ReadExtras(ReportsInSight inSight, RecordSafe safe, ReadTrail trail) {
    this.inSight = inSight;
    this.safe = safe;
    this.trail = trail;
  }

  /** A report with its extras; empty where it is not registered, or they were not kept. */
  public record Opened(Stored<HotlineReport> report, Optional<HotlineRecord.Extras> extras) {}

  /**
   * @param id of the petition that the report is now
   */
  public Opened handle(Actor actor, UUID id) {
    Stored<HotlineReport> found = inSight.ofPetition(actor, id);
    SealedRecord sealed = found.state().sealed();
    if (sealed == null || !(found.state().state() instanceof HotlineState.Registered)) {
      return new Opened(found, Optional.empty());
    }
    trail.read(actor, id, "hotline import record");
    return new Opened(found, Optional.of(safe.openExtras(found.id(), sealed)));
  }
}
