package casework.scoring.directory.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Revision;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreEvent;
import casework.scoring.directory.domain.CadreId;
import casework.scoring.directory.domain.Unit;
import casework.scoring.directory.domain.UnitCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where an import lays what it makes: on the shelves themselves, or beside them for a preview. */
sealed interface ImportDesk {

  Optional<Stored<Unit>> unit(String organ, String name);

  UnitCode freeUnit(String organ);

  Optional<Stored<Cadre>> cadre(CadreId id);

  Unit lay(Optional<Stored<Unit>> read, Change<Unit, Unit.UnitRevised> change, Act act);

  Cadre layCadre(Optional<Stored<Cadre>> read, Change<Cadre, CadreEvent> change, Act act);

  /** Keeps everything. */
  record Shelves(Units units, Cadres cadres) implements ImportDesk {

    @Override
    public Optional<Stored<Unit>> unit(String organ, String name) {
      return units.named(organ, name);
    }

    @Override
    public UnitCode freeUnit(String organ) {
      return units.free(organ);
    }

    @Override
    public Optional<Stored<Cadre>> cadre(CadreId id) {
      return cadres.find(id);
    }

    @Override
    public Unit lay(Optional<Stored<Unit>> read, Change<Unit, Unit.UnitRevised> change, Act act) {
      if (read.isPresent()) {
        return units.save(read.get(), change, act).state();
      }
      var created = units.add(change, act);
      if (created.replayed()) {
        // Somebody took the code meanwhile; the line is tried again with the next.
        throw new StaleRevision(created.stored().revision());
      }
      return created.stored().state();
    }

    @Override
    public Cadre layCadre(Optional<Stored<Cadre>> read, Change<Cadre, CadreEvent> change, Act act) {
      return read.isPresent()
          ? cadres.save(read.get(), change, act).state()
          : cadres.add(change, act).stored().state();
    }
  }

  /** Keeps nothing, and shows each line what those before it would have made. */
  record Preview(
      ImportDesk below,
      Map<String, Stored<Unit>> units,
      Map<CadreId, Stored<Cadre>> cadres,
      Map<String, Integer> codes)
      implements ImportDesk {

    static Preview over(ImportDesk below) {
      return new Preview(below, new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    @Override
    public Optional<Stored<Unit>> unit(String organ, String name) {
      return here(units.get(organ + "/" + name), () -> below.unit(organ, name));
    }

    @Override
    public UnitCode freeUnit(String organ) {
      String free = below.freeUnit(organ).value();
      int n = Integer.parseInt(free.substring(8)) + codes.merge(organ, 1, Integer::sum) - 1;
      return new UnitCode("%s-U%03d".formatted(free.substring(0, 6), n));
    }

    @Override
    public Optional<Stored<Cadre>> cadre(CadreId id) {
      return here(cadres.get(id), () -> below.cadre(id));
    }

    private static <S> Optional<Stored<S>> here(
        @Nullable Stored<S> laid, Supplier<Optional<Stored<S>>> other) {
      return laid == null ? other.get() : Optional.of(laid);
    }

    @Override
    public Unit lay(Optional<Stored<Unit>> read, Change<Unit, Unit.UnitRevised> change, Act act) {
      Unit unit = change.next();
      units.put(
          unit.latest().organ() + "/" + unit.latest().name(),
          Stored.of(unit.code().key(), Revision.FIRST, unit));
      return unit;
    }

    @Override
    public Cadre layCadre(Optional<Stored<Cadre>> read, Change<Cadre, CadreEvent> change, Act act) {
      Cadre cadre = change.next();
      cadres.put(cadre.id(), Stored.of(cadre.id().key(), Revision.FIRST, cadre));
      return cadre;
    }
  }
}
