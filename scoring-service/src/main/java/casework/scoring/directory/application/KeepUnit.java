package casework.scoring.directory.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.scoring.directory.domain.DirectoryRefusal;
import casework.scoring.directory.domain.Unit;
import casework.scoring.directory.domain.UnitCode;
import jakarta.inject.Named;

/** A unit is entered in the directory, or holds another version. */
@Named
public final class KeepUnit {

  private final Units units;
  private final Organs organs;
  private final Reach reach;

  public KeepUnit(Units units, Organs organs, Reach reach) {
    this.units = units;
    this.organs = organs;
    this.reach = reach;
  }

  public Created<Unit> enter(UnitCode code, Unit.Version first, Act act) {
    check(first, act);
    try {
      return units.add(Unit.enter(code, first, act), act);
    } catch (Refused e) {
      // Under the code lies what another creation made: the key is not at fault, the code is.
      throw e.refusal().code().equals("idempotency-key-reused")
          ? new Refused(new DirectoryRefusal.EnteredAlready("unit"))
          : e;
    }
  }

  public Stored<Unit> revise(UnitCode code, Revision expected, Unit.Version version, Act act) {
    Stored<Unit> read =
        units
            .find(code)
            .filter(each -> reach.covers(act.actor(), each.state().latest().organ()))
            .orElseThrow(() -> new Refused(new NotFound()));
    check(version, act);
    if (!read.revision().equals(expected)) {
      throw new StaleRevision(read.revision());
    }
    return units.save(read, read.state().revise(version, act), act);
  }

  private void check(Unit.Version version, Act act) {
    if (!reach.covers(act.actor(), version.organ()) || isUnknown(version.organ())) {
      throw new Refused(new DirectoryRefusal.UnknownOrgan("organ"));
    }
    // Whoever manages a post may stand above the officer.
    if (version.posts().stream().map(Unit.Post::managedBy).anyMatch(this::isUnknown)) {
      throw new Refused(new DirectoryRefusal.UnknownOrgan("posts.managedBy"));
    }
    UnitCode parent = version.parent();
    if (parent != null && units.find(parent).isEmpty()) {
      throw new Refused(new DirectoryRefusal.UnknownUnit("parent"));
    }
  }

  private boolean isUnknown(String organ) {
    return organs.find(organ).isEmpty();
  }
}
