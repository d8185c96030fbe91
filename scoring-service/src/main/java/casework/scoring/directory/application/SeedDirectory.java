package casework.scoring.directory.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Identifiers;
import casework.scoring.directory.domain.Appointment;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreHistory;
import casework.scoring.directory.domain.CadreId;
import casework.scoring.directory.domain.CadreState;
import casework.scoring.directory.domain.Organ;
import casework.scoring.directory.domain.PostKind;
import casework.scoring.directory.domain.Unit;
import casework.scoring.directory.domain.UnitCode;
import casework.scoring.directory.domain.UnitKind;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives a directory its first entries, out of organs with lists of cadres. What is there already
 * stays as it is, so that a start broken off half way is finished by the next and changes nothing
 * afterwards.
 */
@Named
public final class SeedDirectory {

  /** A cadre as such a list has him: unit and post by their names. */
  public record Listed(String cadre, String name, String unit, String post, String managedBy) {}

  /** An organ with the cadres of its area; whoever is listed is entered as of its first version. */
  public record Seed(Organ organ, List<Listed> cadres) {}

  private final Organs organs;
  private final Units units;
  private final Cadres cadres;

  public SeedDirectory(Organs organs, Units units, Cadres cadres) {
    this.organs = organs;
    this.units = units;
    this.cadres = cadres;
  }

  /** Gives how many organs were new. */
  public int handle(List<Seed> seeds, Act act) {
    int added = 0;
    for (Seed each : seeds) {
      Organ organ = each.organ();
      // The organ comes last: once it is there, so is everything in its area.
      if (organs.find(organ.code()).isEmpty()) {
        enter(each, act);
        organs.add(Organ.seeded(organ, act), act);
        added++;
      }
    }
    return added;
  }

  private void enter(Seed seed, Act act) {
    String organ = seed.organ().code();
    LocalDate from = seed.organ().versions().getFirst().validFrom();
    Map<String, Unit> byName = new LinkedHashMap<>();
    for (Unit each : unitsOf(seed, from)) {
      byName.put(each.latest().name(), each);
      if (units.find(each.code()).isEmpty()) {
        units.add(Unit.enter(each.code(), each.latest(), act), act);
      }
    }
    for (Listed each : seed.cadres()) {
      CadreId id = new CadreId(each.cadre());
      if (cadres.find(id).isEmpty()) {
        Unit unit = byName.get(each.unit());
        cadres.add(
            Cadre.enter(
                id,
                Identifiers.derive("seed", each.cadre()),
                new Cadre.Standing(from, each.name(), organ, each.managedBy()),
                unit == null ? List.of() : List.of(held(unit, each, from)),
                new CadreState.Serving(),
                act),
            act);
      }
    }
  }

  private static CadreHistory.Held held(Unit unit, Listed cadre, LocalDate from) {
    Unit.Post post = unit.named(cadre.post(), cadre.managedBy()).orElseThrow();
    return new CadreHistory.Held(
        new Appointment.Place(unit.code(), post.code()), post.title(), post.kind(), from, null);
  }

  /** One unit for each name, with one post for each title and manager. */
  private static List<Unit> unitsOf(Seed seed, LocalDate from) {
    Map<String, List<Listed>> byUnit = new LinkedHashMap<>();
    seed.cadres()
        .forEach(each -> byUnit.computeIfAbsent(each.unit(), _ -> new ArrayList<>()).add(each));
    List<Unit> found = new ArrayList<>();
    byUnit.forEach(
        (name, listed) -> {
          UnitCode code =
              new UnitCode(
                  "%s-U%03d".formatted(seed.organ().code().substring(0, 6), found.size() + 1));
          List<Unit.Post> posts = new ArrayList<>();
          for (Listed each : listed) {
            boolean known =
                posts.stream()
                    .anyMatch(
                        post ->
                            post.title().equals(each.post())
                                && post.managedBy().equals(each.managedBy()));
            if (!known) {
              posts.add(
                  new Unit.Post(
                      code.post(posts.size() + 1),
                      each.post(),
                      PostKind.likely(each.post()),
                      each.managedBy()));
            }
          }
          found.add(
              new Unit(
                  code,
                  List.of(
                      new Unit.Version(
                          from,
                          name,
                          seed.organ().code(),
                          UnitKind.likely(name),
                          null,
                          true,
                          posts))));
        });
    return found;
  }
}
