package casework.platform.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All versions of all policies, so that a matter can keep the one it was opened under. */
public record PolicyBook(List<ColourPolicy> policies) {

  /** The organ of policies for any organ without one of its own. */
  public static final String ANY_ORGAN = "*";

  public PolicyBook {
    policies = List.copyOf(policies);
    Set<String> ids = new HashSet<>();
    for (ColourPolicy each : policies) {
      if (!ids.add(each.id())) {
        throw new IllegalArgumentException("the policy id is taken: " + each.id());
      }
    }
  }

  public Optional<ColourPolicy> named(String id) {
    return policies.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The policy an organ gives to a matter opened on the day: its own, else the general one. */
  public Optional<ColourPolicy> inForce(String organ, LocalDate day) {
    Optional<ColourPolicy> own = newest(organ, day);
    return own.isPresent() ? own : newest(ANY_ORGAN, day);
  }

  /**
   * The book with policies given to organs that have chosen one of those in it.
   *
   * @param chosen policy ids by organ code
   * @throws IllegalArgumentException where the book has no such policy
   */
  public PolicyBook choosing(Map<String, String> chosen) {
    List<ColourPolicy> all = new ArrayList<>(policies);
    chosen.forEach(
        (organ, id) ->
            all.add(
                named(id)
                    .orElseThrow(() -> new IllegalArgumentException("no policy " + id))
                    .givenTo(organ)));
    return new PolicyBook(all);
  }

  private Optional<ColourPolicy> newest(String organ, LocalDate day) {
    return policies.stream()
        .filter(each -> each.organ().equals(organ))
        .filter(each -> !each.validFrom().isAfter(day))
        .filter(each -> each.validTo() == null || !each.validTo().isBefore(day))
        .max(Comparator.comparing(ColourPolicy::validFrom));
  }
}
