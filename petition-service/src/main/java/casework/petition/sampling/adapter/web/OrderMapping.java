package casework.petition.sampling.adapter.web;

import casework.petition.sampling.domain.WorkOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a hotline's row is read, as data: hotlines name their members differently. What is not named
 * here is dropped unread, so that nothing of the caller comes in.
 *
 * @param fields for each of ours the names under which it may come, the first that is there counts
 * @param kinds codes of work-order-kind by the hotline's own words
 * @param finished the hotline's words for an order that is finished
 */
public record OrderMapping(
    String id, Map<String, List<String>> fields, Map<String, String> kinds, List<String> finished) {

  private static final Set<String> KINDS =
      Set.of("question", "help", "complaint", "report", "suggestion");
  private static final Pattern REGION = Pattern.compile("[1-9]\\d{5}");
  private static final int LONGEST = 200;

  public OrderMapping {
    fields = Map.copyOf(fields);
    kinds = Map.copyOf(kinds);
    finished = List.copyOf(finished);
  }

  /** Either an order or the code of what is wrong with the row. */
  sealed interface Read {
    record Good(WorkOrder order) implements Read {}

    record Bad(String fault) implements Read {}
  }

  Read read(Map<String, Object> row, LocalDate today) {
    Optional<String> number = text(row, "number").filter(each -> each.length() <= 64);
    Optional<String> kind = text(row, "kind").map(each -> kinds.getOrDefault(each, each));
    Optional<String> unit = text(row, "unit");
    Optional<String> region = text(row, "region");
    Optional<LocalDate> finishedOn =
        text(row, "finishedOn").flatMap(OrderMapping::day).filter(each -> !each.isAfter(today));
    if (number.isEmpty()) {
      return new Read.Bad("number-missing");
    }
    if (text(row, "state").filter(finished::contains).isEmpty()) {
      return new Read.Bad("not-finished");
    }
    if (kind.filter(KINDS::contains).isEmpty()) {
      return new Read.Bad("kind-unknown");
    }
    if (unit.isEmpty()) {
      return new Read.Bad("unit-missing");
    }
    if (region.filter(each -> REGION.matcher(each).matches()).isEmpty()) {
      return new Read.Bad("region-unknown");
    }
    if (finishedOn.isEmpty()) {
      return new Read.Bad("day-implausible");
    }
    return new Read.Good(
        new WorkOrder(number.get(), kind.get(), unit.get(), region.get(), finishedOn.get()));
  }

  private Optional<String> text(Map<String, Object> row, String field) {
    return fields.getOrDefault(field, List.of()).stream()
        .map(row::get)
        .filter(String.class::isInstance)
        .map(each -> ((String) each).strip())
        .filter(each -> !each.isEmpty() && each.length() <= LONGEST)
        .findFirst();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
