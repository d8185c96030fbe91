package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateEvent;
import casework.talk.domain.MandateId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where duties to talk are kept. */
public interface Mandates {

  /** The duty, whoever asks; for the software's own steps. */
  Optional<Stored<Mandate>> find(MandateId id);

  /** The duty as far as it lies within the actor's sight. */
  Optional<Stored<Mandate>> find(MandateId id, Actor actor);

  /** Ids of the cadres who have that year's yearly talk to be held, or had it. */
  Set<String> yearly(int year);

  /** Some open duties whose due date was told by another calendar than this one. */
  List<MandateId> toldOtherwise(String organ, String calendar, int most);

  /** Organs that have open duties. */
  Set<String> organsWithOpen();

  Created<Mandate> add(Change<Mandate, MandateEvent> change, Act act);

  Stored<Mandate> save(Stored<Mandate> read, Change<Mandate, MandateEvent> change, Act act);
}
