package casework.scoring.directory.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.directory.domain.Unit;
import casework.scoring.directory.domain.UnitCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where units are kept. */
public interface Units {

  /** Which units are asked for; null members do not narrow. */
  record Filter(@Nullable String prefix, @Nullable String organ, @Nullable String kind) {}

  Optional<Stored<Unit>> find(UnitCode code);

  /** The unit of that name in the organ's area, as it now is. */
  Optional<Stored<Unit>> named(String organ, String name);

  /** The first code of the organ's region that no unit has had. */
  UnitCode free(String organ);

  void each(Consumer<Stored<Unit>> consumer);

  /** Units in the areas of these organs, by code. */
  List<Stored<Unit>> list(Filter filter, Set<String> organs, @Nullable String after, int rows);

  Created<Unit> add(Change<Unit, Unit.UnitRevised> change, Act act);

  Stored<Unit> save(Stored<Unit> read, Change<Unit, Unit.UnitRevised> change, Act act);
}
