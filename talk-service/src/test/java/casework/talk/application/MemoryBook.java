package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateEvent;
import casework.talk.domain.MandateId;
import casework.talk.domain.Occasions;
import casework.talk.domain.OccasionsId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Occasions and duties in memory; can be made to break off after so many writes. */
final class MemoryBook {

  final Map<UUID, Stored<Occasions>> occasions = new LinkedHashMap<>();
  final Map<UUID, Stored<Mandate>> mandates = new LinkedHashMap<>();
  final List<MandateEvent> said = new ArrayList<>();
  int writesLeft = Integer.MAX_VALUE;

  /** What a kill does: the write has not happened, and nothing after it. */
  static final class Killed extends RuntimeException {}

  private <S> Stored<S> keep(Map<UUID, Stored<S>> in, UUID id, Change<S, MandateEvent> change) {
    if (writesLeft-- <= 0) {
      throw new Killed();
    }
    Stored<S> before = in.get(id);
    Revision revision = before == null ? Revision.FIRST : before.revision().next();
    Stored<S> kept = Stored.of(id, revision, change.next());
    in.put(id, kept);
    said.addAll(change.events());
    return kept;
  }

  OccasionBook book() {
    return new OccasionBook() {
      @Override
      public Optional<Stored<Occasions>> find(OccasionsId id) {
        return Optional.ofNullable(occasions.get(id.value()));
      }

      @Override
      public Created<Occasions> add(Change<Occasions, MandateEvent> change, Act act) {
        return new Created<>(keep(occasions, change.next().id().value(), change), false);
      }

      @Override
      public Stored<Occasions> save(
          Stored<Occasions> read, Change<Occasions, MandateEvent> change, Act act) {
        return keep(occasions, read.id(), change);
      }
    };
  }

  Mandates duties() {
    return new Mandates() {
      @Override
      public Optional<Stored<Mandate>> find(MandateId id) {
        return Optional.ofNullable(mandates.get(id.value()));
      }

      @Override
      public Optional<Stored<Mandate>> find(MandateId id, Actor actor) {
        return find(id);
      }

      @Override
      public Set<String> yearly(int year) {
        return Set.of();
      }

      @Override
      public List<MandateId> toldOtherwise(String organ, String calendar, int most) {
        return List.of();
      }

      @Override
      public Set<String> organsWithOpen() {
        return Set.of();
      }

      @Override
      public Created<Mandate> add(Change<Mandate, MandateEvent> change, Act act) {
        return new Created<>(keep(mandates, change.next().id().value(), change), false);
      }

      @Override
      public Stored<Mandate> save(
          Stored<Mandate> read, Change<Mandate, MandateEvent> change, Act act) {
        return keep(mandates, read.id(), change);
      }
    };
  }
}
