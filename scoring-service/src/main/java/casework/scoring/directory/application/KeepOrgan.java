package casework.scoring.directory.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.scoring.directory.domain.DirectoryRefusal;
import casework.scoring.directory.domain.Organ;
import jakarta.inject.Named;

/** An organ is entered in the directory, or holds another version. */
@Named
public final class KeepOrgan {

  private final Organs organs;
  private final Reach reach;

  public KeepOrgan(Organs organs, Reach reach) {
    this.organs = organs;
    this.reach = reach;
  }

  /** Enters an organ below one that the actor reaches. */
  public Created<Organ> enter(String code, Organ.Version first, Act act) {
    String parent = first.parent();
    if (parent == null || !reach.covers(act.actor(), parent) || organs.find(parent).isEmpty()) {
      throw new Refused(new DirectoryRefusal.UnknownOrgan("parent"));
    }
    try {
      return organs.add(Organ.enter(code, first, act), act);
    } catch (Refused e) {
      // Under the code lies what another creation made: the key is not at fault, the code is.
      throw e.refusal().code().equals("idempotency-key-reused")
          ? new Refused(new DirectoryRefusal.EnteredAlready("organ"))
          : e;
    }
  }

  public Stored<Organ> revise(String code, Revision expected, Organ.Version version, Act act) {
    Stored<Organ> read =
        organs
            .find(code)
            .filter(_ -> reach.covers(act.actor(), code))
            .orElseThrow(() -> new Refused(new NotFound()));
    String parent = version.parent();
    if (parent != null && (parent.equals(code) || organs.find(parent).isEmpty())) {
      throw new Refused(new DirectoryRefusal.UnknownOrgan("parent"));
    }
    if (!read.revision().equals(expected)) {
      throw new StaleRevision(read.revision());
    }
    return organs.save(read, read.state().revise(version, act), act);
  }
}
