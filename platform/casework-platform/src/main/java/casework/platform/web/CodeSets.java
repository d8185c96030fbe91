package casework.platform.web;

import casework.platform.kernel.LawDays;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The lists of codes a service works with, in all the versions it knows. */
public final class CodeSets {

  private final SortedMap<String, List<CodeSet>> byName = new TreeMap<>();
  private final Clock law;

  public CodeSets(Collection<CodeSet> sets, Clock law) {
    this.law = law;
    for (CodeSet each : sets) {
      List<CodeSet> versions = byName.getOrDefault(each.name(), List.of());
      if (versions.stream().anyMatch(other -> other.version().equals(each.version()))) {
        throw new IllegalArgumentException(
            "code set " + each.name() + " has version " + each.version() + " twice");
      }
      byName.put(
          each.name(),
          Stream.concat(versions.stream(), Stream.of(each))
              .sorted(Comparator.comparing(CodeSet::validFrom))
              .toList());
    }
  }

  /** The names of all lists, in order. */
  public List<String> names() {
    return List.copyOf(byName.keySet());
  }

  /** All versions of a list, oldest first; none where there is no such list. */
  public List<CodeSet> versions(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** The version that holds on that day; before the first one, the first. */
  public Optional<CodeSet> on(String name, LocalDate day) {
    List<CodeSet> versions = versions(name);
    return versions.reversed().stream()
        .filter(each -> !each.validFrom().isAfter(day))
        .findFirst()
        .or(() -> versions.stream().findFirst());
  }

  /**
   * Passes a code that may be used today.
   *
   * @param field the body's field, for the refusal
   * @throws Refused with {@code unknown-code}
   */
  public void require(String set, String code, String field) {
    require(set, code, field, LawDays.of(law.instant()));
  }

  /**
   * Passes a code that could be used on that day.
   *
   * @throws Refused with {@code unknown-code}
   */
  public void require(String set, String code, String field, LocalDate day) {
    CodeSet list =
        on(set, day).orElseThrow(() -> new IllegalArgumentException("there is no code set " + set));
    boolean known =
        list.item(code)
            .filter(item -> item.validTo() == null || !item.validTo().isBefore(day))
            .isPresent();
    if (!known) {
      throw new Refused(new UnknownCode(set, field));
    }
  }

  /** A code that the list does not hold, or no longer. */
  public record UnknownCode(String codeSet, String field) implements Refusal {

    @Override
    public String code() {
      return "unknown-code";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The code in " + field + " is not in the code set " + codeSet + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", field, "codeSet", codeSet);
    }
  }
}
