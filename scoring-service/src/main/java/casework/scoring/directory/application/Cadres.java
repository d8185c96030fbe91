package casework.scoring.directory.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreEvent;
import casework.scoring.directory.domain.CadreId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where cadres are kept. */
public interface Cadres {

  /** Which cadres are asked for; null members do not narrow, and an empty list names nobody. */
  record Filter(
      @Nullable String prefix,
      @Nullable String organ,
      @Nullable String managedBy,
      @Nullable String unit,
      @Nullable String status,
      @Nullable List<String> ids) {}

  Optional<Stored<Cadre>> find(CadreId id);

  /** Those who worked in the area of the organ at any time, by id. */
  List<Stored<Cadre>> everIn(String organ);

  void each(Consumer<Stored<Cadre>> consumer);

  /** Cadres who work in the areas of these organs or are managed by them, by id. */
  List<Stored<Cadre>> list(
      Filter filter, Set<String> organs, LocalDate on, @Nullable String after, int rows);

  Created<Cadre> add(Change<Cadre, CadreEvent> change, Act act);

  Stored<Cadre> save(Stored<Cadre> read, Change<Cadre, CadreEvent> change, Act act);
}
