package casework.scoring.directory.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.directory.domain.Organ;
import java.util.List;
import java.util.Optional;

/** Where organs are kept. */
public interface Organs {

  Optional<Stored<Organ>> find(String code);

  /** The codes of all of them, in order. */
  List<String> codes();

  Created<Organ> add(Change<Organ, Organ.OrganRevised> change, Act act);

  Stored<Organ> save(Stored<Organ> read, Change<Organ, Organ.OrganRevised> change, Act act);
}
