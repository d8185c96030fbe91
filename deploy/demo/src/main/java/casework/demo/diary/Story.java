package casework.demo.diary;

import java.time.LocalDate;
import java.util.List;

/**
 * What is done about one row of the files, in the order in which it is done.
 *
 * @param about what it is about, such as {@code row 17}
 */
public record Story(String about, List<Step> steps) {

  public Story {
    steps = List.copyOf(steps);
  }

  /** The part of the story between two days, both included. */
  public Story between(LocalDate first, LocalDate last) {
    return new Story(
        about,
        steps.stream()
            .filter(step -> !step.on().isBefore(first) && !step.on().isAfter(last))
            .toList());
  }
}
