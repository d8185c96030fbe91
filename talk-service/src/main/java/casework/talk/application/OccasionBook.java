package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.talk.domain.MandateEvent;
import casework.talk.domain.Occasions;
import casework.talk.domain.OccasionsId;
import java.util.Optional;

/** Where the facts that can give occasion to a talk are kept. */
public interface OccasionBook {

  Optional<Stored<Occasions>> find(OccasionsId id);

  Created<Occasions> add(Change<Occasions, MandateEvent> change, Act act);

  Stored<Occasions> save(Stored<Occasions> read, Change<Occasions, MandateEvent> change, Act act);
}
