package casework.petition.intake.application;

import casework.petition.intake.domain.Accused;
import casework.petition.intake.domain.Wording;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What can be told of one cadre out of this service's own copy of the directory. */
public interface Cadres {

  /**
   * A cadre as the directory has him.
   *
   * @param units all where he holds a post
   */
  record Known(String cadre, String name, Set<String> units) {

    public Known {
      units = Set.copyOf(units);
    }

    /**
     * Whether it is he who is accused: by his id or, where none was entered, by his name and a unit
     * of his.
     */
    public boolean is(Accused accused) {
      if (accused.cadre() != null) {
        return accused.cadre().equals(cadre);
      }
      return Wording.plain(accused.name()).equals(Wording.plain(name))
          && units.stream().anyMatch(unit -> isIn(Wording.plain(unit), accused));
    }

    private static boolean isIn(String unit, Accused accused) {
      String told = Wording.plain(accused.unit());
      return told.isEmpty() || unit.isEmpty() || told.contains(unit) || unit.contains(told);
    }

    /** Prints nothing of the person. */
    @Override
    public String toString() {
      return "Known[" + cadre + "]";
    }
  }

  /** The cadre as he stood on that day; empty where the directory does not know him (yet). */
  Optional<Known> find(String cadre, LocalDate on);
}
