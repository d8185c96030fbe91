package casework.petition.intake.domain;

import org.jspecify.annotations.Nullable;

/**
 * One person a petition is about (被举报人), as the reporter describes him.
 *
 * @param number his place in the petition, from 1
 * @param level code of the rank list
 * @param cadre the directory's id for him, where the registrar knows it
 */
public record Accused(
    int number,
    String name,
    String unit,
    String post,
    RegionCode region,
    String level,
    @Nullable String cadre) {

  /** What of him may stand in clear: nothing that says who he is. */
  public Marks marks() {
    return new Marks(number, region, level);
  }

  /** Prints nothing of the person. */
  @Override
  public String toString() {
    return "Accused[" + number + "]";
  }

  /** What figures may count by. */
  public record Marks(int number, RegionCode region, String level) {}
}
