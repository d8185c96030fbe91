package casework.platform.kernel;

import java.util.List;

/**
 * What a step made of a matter: what it is now, and the facts that others may hear of.
 *
 * @param next the matter after the step
 * @param step the step's name in words, such as {@code distribution}; goes into the audit trail
 * @param rules ids of the rules the step was taken under; go into the audit trail
 * @param events facts in the order in which they came about
 */
public record Change<S, E>(S next, String step, List<String> rules, List<E> events) {

  public Change {
    rules = List.copyOf(rules);
    events = List.copyOf(events);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <S, E> Change<S, E> of(S next, String step, List<String> rules, E... events) {
    return new Change<>(next, step, rules, List.of(events));
  }
}
