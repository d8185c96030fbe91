package casework.scoring.directory;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.scoring.directory.adapter.kafka.BulletinForms;
import casework.scoring.directory.application.Bulletin;
import casework.scoring.directory.application.Cadres;
import casework.scoring.directory.application.Organs;
import casework.scoring.directory.application.Units;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreEvent;
import casework.scoring.directory.domain.CadreId;
import casework.scoring.directory.domain.Organ;
import casework.scoring.directory.domain.Unit;
import casework.scoring.directory.domain.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A directory in memory, which writes on its board what the real one would. */
public final class MemoryDirectory {

  private final Map<String, Stored<Organ>> organs = new TreeMap<>();
  private final Map<String, Stored<Unit>> units = new TreeMap<>();
  private final Map<String, Stored<Cadre>> cadres = new TreeMap<>();
  private final Map<String, JsonNode> board = new TreeMap<>();

  /** How many organs, units and cadres there are, and what became of them. */
  @Override
  public String toString() {
    return organs.toString() + units + cadres;
  }

  public void forgetOrgan(String code) {
    organs.remove(code);
  }

  /** The record that hangs under the key. */
  public JsonNode published(String key) {
    return Objects.requireNonNull(board.get(key), key);
  }

  public Cadre cadre(String id) {
    return Objects.requireNonNull(cadres.get(id), id).state();
  }

  public boolean knows(String id) {
    return cadres.containsKey(id);
  }

  public int unitCount() {
    return units.size();
  }

  private static <S> Created<S> add(Map<String, Stored<S>> into, String key, UUID id, S state) {
    Stored<S> there = into.get(key);
    if (there != null) {
      return new Created<>(there, true);
    }
    Stored<S> made = Stored.of(id, Revision.FIRST, state);
    into.put(key, made);
    return new Created<>(made, false);
  }

  private static <S> Stored<S> save(
      Map<String, Stored<S>> into, String key, Stored<S> read, S next) {
    Stored<S> there = Objects.requireNonNull(into.get(key));
    if (!there.revision().equals(read.revision())) {
      throw new StaleRevision(there.revision());
    }
    Stored<S> saved = Stored.of(read.id(), read.revision().next(), next);
    into.put(key, saved);
    return saved;
  }

  public Organs organs() {
    return new Organs() {
      @Override
      public Optional<Stored<Organ>> find(String code) {
        return Optional.ofNullable(organs.get(code));
      }

      @Override
      public List<String> codes() {
        return List.copyOf(organs.keySet());
      }

      @Override
      public Created<Organ> add(Change<Organ, Organ.OrganRevised> change, Act act) {
        String code = change.next().code();
        return MemoryDirectory.add(organs, code, Organ.key(code), change.next());
      }

      @Override
      public Stored<Organ> save(
          Stored<Organ> read, Change<Organ, Organ.OrganRevised> change, Act act) {
        return MemoryDirectory.save(organs, change.next().code(), read, change.next());
      }
    };
  }

  public Units units() {
    return new Units() {
      @Override
      public Optional<Stored<Unit>> find(UnitCode code) {
        return Optional.ofNullable(units.get(code.value()));
      }

      @Override
      public Optional<Stored<Unit>> named(String organ, String name) {
        return units.values().stream()
            .filter(each -> each.state().latest().organ().equals(organ))
            .filter(each -> each.state().latest().name().equals(name))
            .findFirst();
      }

      @Override
      public UnitCode free(String organ) {
        long taken =
            units.keySet().stream().filter(each -> each.startsWith(organ.substring(0, 6))).count();
        return new UnitCode("%s-U%03d".formatted(organ.substring(0, 6), taken + 1));
      }

      @Override
      public void each(Consumer<Stored<Unit>> consumer) {
        units.values().forEach(consumer);
      }

      @Override
      public List<Stored<Unit>> list(
          Filter filter, Set<String> within, @Nullable String after, int rows) {
        return List.copyOf(units.values());
      }

      @Override
      public Created<Unit> add(Change<Unit, Unit.UnitRevised> change, Act act) {
        UnitCode code = change.next().code();
        return MemoryDirectory.add(units, code.value(), code.key(), change.next());
      }

      @Override
      public Stored<Unit> save(Stored<Unit> read, Change<Unit, Unit.UnitRevised> change, Act act) {
        return MemoryDirectory.save(units, change.next().code().value(), read, change.next());
      }
    };
  }

  public Cadres cadres() {
    return new Cadres() {
      @Override
      public Optional<Stored<Cadre>> find(CadreId id) {
        return Optional.ofNullable(cadres.get(id.value()));
      }

      @Override
      public List<Stored<Cadre>> everIn(String organ) {
        return cadres.values().stream()
            .filter(
                each ->
                    each.state().history().versions().stream()
                        .anyMatch(it -> it.organ().equals(organ)))
            .toList();
      }

      @Override
      public void each(Consumer<Stored<Cadre>> consumer) {
        cadres.values().forEach(consumer);
      }

      @Override
      public List<Stored<Cadre>> list(
          Filter filter, Set<String> within, LocalDate on, @Nullable String after, int rows) {
        return new ArrayList<>(cadres.values());
      }

      @Override
      public Created<Cadre> add(Change<Cadre, CadreEvent> change, Act act) {
        CadreId id = change.next().id();
        return MemoryDirectory.add(cadres, id.value(), id.key(), change.next());
      }

      @Override
      public Stored<Cadre> save(Stored<Cadre> read, Change<Cadre, CadreEvent> change, Act act) {
        return MemoryDirectory.save(cadres, change.next().id().value(), read, change.next());
      }
    };
  }

  public Bulletin bulletin() {
    return new Bulletin() {
      @Override
      public void organ(Stored<Organ> organ, List<List<Local>> locals) {
        board.put(organ.state().code(), tree(BulletinForms.of(organ.state(), locals)));
      }

      @Override
      public void unit(Stored<Unit> unit) {
        board.put("unit/" + unit.state().code(), tree(BulletinForms.of(unit.state())));
      }

      @Override
      public void cadre(Stored<Cadre> cadre) {
        board.put("cadre/" + cadre.state().id(), tree(BulletinForms.of(cadre.state())));
      }
    };
  }

  private static JsonNode tree(Map<String, Object> form) {
    return JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(form));
  }
}
