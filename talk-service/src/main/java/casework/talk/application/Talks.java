package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkEvent;
import casework.talk.domain.TalkId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where talks are kept. */
public interface Talks {

  /** The talk, whoever asks; for the software's own steps. */
  Optional<Stored<Talk>> find(TalkId id);

  /** The talk as far as it lies within the actor's sight. */
  Optional<Stored<Talk>> find(TalkId id, Actor actor);

  /** The talk in which the breach came up that became that clue. */
  Optional<Stored<Talk>> whereFound(UUID clue);

  /** Some talks with a clock that was told by another calendar than this one. */
  List<TalkId> toldOtherwise(String organ, String calendar, int most);

  /** Organs that have talks with a running clock. */
  Set<String> organsWithClocks();

  Created<Talk> add(Change<Talk, TalkEvent> change, Act act);

  Stored<Talk> save(Stored<Talk> read, Change<Talk, TalkEvent> change, Act act);
}
