package casework.scoring.directory.application;

import casework.platform.store.Stored;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.Organ;
import casework.scoring.directory.domain.Unit;
import java.util.List;

/** The board on which the directory's records hang for every service to read, one per entry. */
public interface Bulletin {

  /**
   * One cadre of an organ's area as others know him by name.
   *
   * @param unit name of the unit of his first post; empty where he holds none
   */
  record Local(String cadre, String name, String unit, String post, String managedBy) {}

  /**
   * Hangs out an organ's record.
   *
   * @param locals the cadres of its area, for each of its versions
   */
  void organ(Stored<Organ> organ, List<List<Local>> locals);

  void unit(Stored<Unit> unit);

  void cadre(Stored<Cadre> cadre);
}
