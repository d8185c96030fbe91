package casework.petition.intake.domain;

import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a report is this organ's to know. A report on its own head, or on a cadre whom a
 * higher organ manages, is not; where the directory leaves doubt, it is taken to be the higher
 * organ's.
 */
public final class Competence {

  private final Neighbourhood neighbourhood;

  public Competence(Neighbourhood neighbourhood) {
    this.neighbourhood = neighbourhood;
  }

  /** Clears all accused, or refuses the whole report. */
  @Rule(value = "R-INT-07", kind = RuleKind.REFUSES)
  @Rule(value = "R-RT-01", kind = RuleKind.REFUSES)
  public Clearance clear(String organ, List<Accused> accused, LocalDate on) {
    Surroundings around = neighbourhood.of(organ, on);
    if (accused.stream().anyMatch(each -> isOutOfReach(each, around))) {
      throw new Refused(new PetitionRefusal.BelongsToHigherOrgan());
    }
    return new Clearance(organ, on);
  }

  /**
   * The organ above to which the report belongs, where it is not this organ's to know; the highest
   * one where several do.
   */
  @Rule("R-RT-01")
  public Optional<String> higherOwner(String organ, List<Accused> accused, LocalDate on) {
    Surroundings around = neighbourhood.of(organ, on);
    return accused.stream()
        .filter(each -> isOutOfReach(each, around))
        .flatMap(each -> around.cadres().stream().filter(cadre -> Fit.of(each, cadre) != Fit.NOT))
        .flatMap(cadre -> around.ownerOf(cadre).stream())
        .max(Comparator.comparing(around.above()::indexOf));
  }

  /** Whether somebody accused is, or may be, the organ's own head. */
  @Rule("R-INT-07")
  public boolean mayMeanOwnHead(String organ, List<Accused> accused, LocalDate on) {
    Surroundings around = neighbourhood.of(organ, on);
    return around.cadres().stream()
        .filter(each -> each.cadre().equals(around.head()))
        .anyMatch(head -> accused.stream().anyMatch(each -> Fit.of(each, head) != Fit.NOT));
  }

  /**
   * The accused whom the directory knows, by id: by the id that was entered, or where exactly one
   * cadre fits in name, unit and post. Nobody who is only perhaps meant, and nobody out of the
   * organ's reach.
   */
  public List<String> identified(String organ, List<Accused> accused, LocalDate on) {
    Surroundings around = neighbourhood.of(organ, on);
    return accused.stream()
        .flatMap(each -> identified(each, around).stream())
        .filter(each -> !around.isOutOfReach(each))
        .map(KnownCadre::cadre)
        .distinct()
        .toList();
  }

  private static Optional<KnownCadre> identified(Accused accused, Surroundings around) {
    List<KnownCadre> fits =
        around.cadres().stream().filter(each -> Fit.of(accused, each) == Fit.FULL).toList();
    return fits.stream()
        .filter(each -> each.cadre().equals(accused.cadre()))
        .findFirst()
        .or(() -> Optional.of(fits).filter(each -> each.size() == 1).map(List::getFirst));
  }

  /** Refuses an id that names nobody; asked once, when somebody has just entered it. */
  void requireKnown(String organ, List<Accused> accused, LocalDate on) {
    Surroundings around = neighbourhood.of(organ, on);
    accused.forEach(each -> requireKnown(each, around));
  }

  private static void requireKnown(Accused accused, Surroundings around) {
    String cadre = accused.cadre();
    if (cadre != null && around.cadres().stream().noneMatch(each -> each.cadre().equals(cadre))) {
      throw new Refused(
          new PetitionRefusal.Implausible(
              "accused[" + (accused.number() - 1) + "].cadre", "names nobody in the directory"));
    }
  }

  private static boolean isOutOfReach(Accused accused, Surroundings around) {
    boolean fullyOurs = false;
    boolean perhapsTheirs = false;
    for (KnownCadre cadre : around.cadres()) {
      Fit fit = Fit.of(accused, cadre);
      boolean theirs = around.isOutOfReach(cadre);
      if (theirs && fit == Fit.FULL) {
        return true;
      }
      fullyOurs |= !theirs && fit == Fit.FULL;
      perhapsTheirs |= theirs && fit == Fit.PERHAPS;
    }
    return perhapsTheirs && !fullyOurs;
  }

  /** How well a description fits a cadre of the directory. */
  private enum Fit {
    /** The id, or name, unit and post. */
    FULL,
    /** The name, and nothing that speaks against it; or the holder of that post in that unit. */
    PERHAPS,
    /** Somebody else. */
    NOT;

    static Fit of(Accused accused, KnownCadre cadre) {
      if (cadre.cadre().equals(accused.cadre())) {
        return FULL;
      }
      Likeness name = Likeness.of(accused.name(), cadre.name());
      Likeness unit = Likeness.of(accused.unit(), cadre.unit());
      Likeness post = Likeness.of(accused.post(), cadre.post());
      boolean samePlace = unit == Likeness.SAME && post == Likeness.SAME;
      if (name == Likeness.SAME) {
        boolean elsewhere = unit == Likeness.OTHER && post == Likeness.OTHER;
        return samePlace ? FULL : elsewhere ? NOT : PERHAPS;
      }
      return samePlace ? PERHAPS : NOT;
    }
  }

  /** How alike two words of the office are, whatever their width, spacing and punctuation. */
  private enum Likeness {
    SAME,
    /** One contains the other, or one is not told. */
    NEAR,
    OTHER;

    static Likeness of(@Nullable String one, @Nullable String other) {
      String a = Wording.plain(one);
      String b = Wording.plain(other);
      if (a.isEmpty() || b.isEmpty()) {
        return NEAR;
      }
      return a.equals(b) ? SAME : a.contains(b) || b.contains(a) ? NEAR : OTHER;
    }
  }
}
