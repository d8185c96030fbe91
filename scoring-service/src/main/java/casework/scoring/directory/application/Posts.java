package casework.scoring.directory.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.scoring.directory.domain.Appointment;
import casework.scoring.directory.domain.DirectoryRefusal;
import casework.scoring.directory.domain.Unit;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Looks up the post somebody is to hold, as it is on the day he takes it. */
@Named
public final class Posts {

  /** A post with the unit around it. */
  record Found(Unit.Version unit, Unit.Post post) {}

  private final Units units;
  private final Reach reach;

  public Posts(Units units, Reach reach) {
    this.units = units;
    this.reach = reach;
  }

  /** The post, which must lie within the actor's reach and be managed within it. */
  Found require(Appointment.Place place, LocalDate on, Act act) {
    Unit.Version unit =
        units
            .find(place.unit())
            .flatMap(each -> each.state().on(on))
            .filter(Unit.Version::active)
            .filter(each -> reach.covers(act.actor(), each.organ()))
            .orElseThrow(() -> new Refused(new DirectoryRefusal.UnknownUnit("unit")));
    Unit.Post post =
        unit.post(place.post())
            .orElseThrow(() -> new Refused(new DirectoryRefusal.UnknownPost("post")));
    if (!reach.covers(act.actor(), post.managedBy())) {
      throw new Refused(new DirectoryRefusal.NotYours("appoint"));
    }
    return new Found(unit, post);
  }
}
