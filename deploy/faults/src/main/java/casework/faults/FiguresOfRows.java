package casework.faults;

import casework.demo.year.Matter;
import casework.demo.year.Part;
import casework.demo.year.Year;
import casework.faults.check.Course;
import casework.local.RunningProduct;
import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The figures of the demo's city, counted from the rows of the files, beside the product's own. */
final class FiguresOfRows {

  private final Part part;

  FiguresOfRows(Part part) {
    this.part = part;
  }

  /** Where the product reports something else than the rows make. */
  List<String> differences(RunningProduct product) {
    JsonNode reported =
        new Api(product, "city-viewer")
            .read(
                "gateway",
                "/api/clues/figures?organ="
                    + Year.ORGAN
                    + "&from="
                    + Year.FIRST_DAY
                    + "&to="
                    + part.last());
    Map<String, String> found = new TreeMap<>();
    reported
        .path("figures")
        .forEach(each -> found.put(each.path("code").asString(""), written(each)));
    List<String> differences = new ArrayList<>();
    counted()
        .forEach(
            (code, figure) -> {
              if (!figure.equals(found.get(code))) {
                differences.add(
                    "figure %s is %s, by the rows %s".formatted(code, found.get(code), figure));
              }
            });
    return differences;
  }

  private static String written(JsonNode figure) {
    String numerator = figure.path("numerator").asString("");
    JsonNode denominator = figure.path("denominator");
    return denominator.isNumber() ? numerator + "/" + denominator.asString("") : numerator;
  }

  /** Figures by their codes, shares as {@code part/whole}. */
  Map<String, String> counted() {
    Map<String, String> figures = new TreeMap<>();
    figures.put("disposed", "" + incoming(_ -> true));
    figures.put("preliminary", closed("PRELIMINARY") + "/" + incoming(isBy("PRELIMINARY")));
    figures.put("inquiry", closed("INQUIRY") + "/" + incoming(isBy("INQUIRY")));
    List<Matter> filed =
        city().filter(each -> each.outcome().filedPersons() > 0 && isClosed(each)).toList();
    List<Matter> punished = filed.stream().filter(each -> decided(each) > 0).toList();
    figures.put("punished-cases", punished.size() + "/" + filed.size());
    figures.put(
        "punished-persons",
        punished.stream().mapToLong(this::decided).sum()
            + "/"
            + filed.stream().mapToLong(each -> each.outcome().filedPersons()).sum());
    List<Matter> carried = part.year().carriedOver();
    figures.put(
        "carried-over", carried.stream().filter(this::isClosed).count() + "/" + carried.size());
    rows(figures);
    return figures;
  }

  private void rows(Map<String, String> figures) {
    for (Colour colour : Colour.values()) {
      long rows =
          Course.runs(Year.FIRST_DAY, part.last()).stream()
              .flatMap(run -> city().flatMap(each -> Course.reading(each, run).stream()))
              .map(ColourReading::colour)
              .filter(colour::equals)
              .count();
      figures.put("run-rows-" + colour.name().toLowerCase(Locale.ROOT), "" + rows);
    }
  }

  private long closed(String method) {
    return incoming(isBy(method).and(this::isClosed));
  }

  /** How many of the year's own matters were disposed of and are such. */
  private long incoming(Predicate<Matter> such) {
    return part.year().incoming().stream()
        .filter(each -> isPast(each.disposal() == null ? null : each.disposal().approved()))
        .filter(such)
        .count();
  }

  private static Predicate<Matter> isBy(String method) {
    return each -> each.disposal() != null && each.disposal().method().equals(method);
  }

  private boolean isClosed(Matter row) {
    return row.outcome().result() != null && isPast(row.outcome().closed());
  }

  private long decided(Matter row) {
    return row.outcome().decisions().stream().filter(each -> isPast(each.on())).count();
  }

  private boolean isPast(@Nullable LocalDate day) {
    return day != null && !day.isAfter(part.last());
  }

  private Stream<Matter> city() {
    return part.year().matters().filter(each -> each.organ().equals(Year.ORGAN));
  }
}
