package casework.petition.clarification.domain;

import java.util.Set;

/**
 * An organ that may decide, as the directory has it.
 *
 * @param below codes of all organs below it
 */
public record Decider(String organ, OrganLevel level, Set<String> below) {

  public Decider {
    below = Set.copyOf(below);
  }
}
