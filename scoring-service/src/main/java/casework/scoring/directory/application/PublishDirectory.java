package casework.scoring.directory.application;

import casework.platform.store.Stored;
import casework.scoring.directory.application.Bulletin.Local;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreHistory;
import casework.scoring.directory.domain.CadreId;
import casework.scoring.directory.domain.Organ;
import casework.scoring.directory.domain.UnitCode;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Hangs out the directory's records as they are kept. Records are whole, so that hanging one out
 * again changes nothing and the last one tells everything.
 */
@Named
public final class PublishDirectory {

  /** The end of days: what the last version of an organ is derived for. */
  private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

  private final Organs organs;
  private final Units units;
  private final Cadres cadres;
  private final Bulletin bulletin;

  public PublishDirectory(Organs organs, Units units, Cadres cadres, Bulletin bulletin) {
    this.organs = organs;
    this.units = units;
    this.cadres = cadres;
    this.bulletin = bulletin;
  }

  /** Hangs everything out, so that a topic that was emptied tells all again. */
  public void everything() {
    // Organs last: whoever knows an organ knows the units and cadres in its area.
    units.each(bulletin::unit);
    cadres.each(bulletin::cadre);
    organs.codes().forEach(this::organ);
  }

  /** Hangs out a cadre's record; gives the organs in whose areas he is or was. */
  public Set<String> cadre(CadreId id) {
    Optional<Stored<Cadre>> read = steady(() -> cadres.find(id), bulletin::cadre);
    Set<String> areas = new TreeSet<>();
    read.ifPresent(each -> each.state().history().versions().forEach(it -> areas.add(it.organ())));
    return areas;
  }

  /** Hangs out a unit's record. */
  public void unit(UnitCode code) {
    steady(() -> units.find(code), bulletin::unit);
  }

  /** Hangs out an organ's record with the cadres of its area. */
  public void organ(String code) {
    steady(() -> organs.find(code), each -> bulletin.organ(each, locals(each.state())));
  }

  // Two replicas may hang out the same record, the older one last; so each looks again whether what
  // it hung out is still what is kept.
  private static <S> Optional<Stored<S>> steady(
      Supplier<Optional<Stored<S>>> read, Consumer<Stored<S>> hang) {
    Optional<Stored<S>> now = read.get();
    while (now.isPresent()) {
      hang.accept(now.get());
      Optional<Stored<S>> again = read.get();
      if (again.isEmpty() || again.get().revision().equals(now.get().revision())) {
        return again;
      }
      now = again;
    }
    return now;
  }

  private List<List<Local>> locals(Organ organ) {
    List<Stored<Cadre>> all = cadres.everIn(organ.code());
    Map<UnitCode, String> names = new HashMap<>();
    List<List<Local>> locals = new ArrayList<>();
    for (int i = 0; i < organ.versions().size(); i++) {
      LocalDate last =
          i + 1 < organ.versions().size()
              ? organ.versions().get(i + 1).validFrom().minusDays(1)
              : EVER;
      locals.add(
          all.stream()
              .flatMap(each -> local(each.state(), organ.code(), last, names).stream())
              .toList());
    }
    return locals;
  }

  private Optional<Local> local(
      Cadre cadre, String organ, LocalDate on, Map<UnitCode, String> names) {
    return cadre
        .history()
        .on(on)
        .filter(each -> each.organ().equals(organ))
        .filter(each -> each.status() != CadreHistory.Status.LEFT)
        .map(each -> local(cadre.id(), each, names));
  }

  private Local local(CadreId id, CadreHistory.Version version, Map<UnitCode, String> names) {
    Optional<CadreHistory.Held> first = version.posts().stream().findFirst();
    return new Local(
        id.value(),
        version.name(),
        first.map(held -> names.computeIfAbsent(held.place().unit(), this::name)).orElse("-"),
        first.map(CadreHistory.Held::title).orElse(""),
        version.managedBy());
  }

  private String name(UnitCode unit) {
    return units.find(unit).map(each -> each.state().latest().name()).orElse("-");
  }
}
