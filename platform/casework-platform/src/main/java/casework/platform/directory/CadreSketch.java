package casework.platform.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who a cadre is, in words: by his own record or, where a directory has none, by the list of the
 * organ in whose area he works.
 *
 * @param places what he holds, a principal's post first; none once he has retired or left
 */
public record CadreSketch(String cadre, String name, List<Place> places) {

  /** A post he holds, by the names of its unit and of the post. */
  public record Place(String unit, String post) {}

  public CadreSketch {
    places = List.copyOf(places);
  }

  /** The cadre as he stood on that day; empty where the directory does not know him (yet). */
  public static Optional<CadreSketch> find(OrganTree tree, String cadre, LocalDate on) {
    return tree.cadre(cadre, on)
        .map(found -> sketch(tree, found, on))
        .or(() -> listed(tree, cadre, on));
  }

  /** The unit in which he is first or foremost; empty where he holds no post. */
  public String unit() {
    return places.isEmpty() ? "" : places.getFirst().unit();
  }

  /** What he is there; empty where he holds no post. */
  public String post() {
    return places.isEmpty() ? "" : places.getFirst().post();
  }

  /** Prints nothing of the person. */
  @Override
  public String toString() {
    return "CadreSketch[" + cadre + "]";
  }

  private static CadreSketch sketch(OrganTree tree, CadreRecord found, LocalDate on) {
    return new CadreSketch(
        found.cadre(),
        found.name(),
        found.posts().stream()
            .sorted(Comparator.comparing((CadreRecord.Held each) -> !each.first()))
            .map(
                each ->
                    new Place(
                        tree.unit(each.unit(), on).map(UnitRecord::name).orElse(each.unit()),
                        each.title()))
            .toList());
  }

  private static Optional<CadreSketch> listed(OrganTree tree, String cadre, LocalDate on) {
    return tree.codes().stream()
        .sorted()
        .flatMap(organ -> tree.organ(organ, on).stream())
        .flatMap(organ -> organ.cadres().stream())
        .filter(each -> each.cadre().equals(cadre))
        .findFirst()
        .map(
            each ->
                new CadreSketch(cadre, each.name(), List.of(new Place(each.unit(), each.post()))));
  }
}
