package casework.inspection.adapter.mongo;

import casework.inspection.application.OpenCount;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.Supervision;
import casework.inspection.domain.problem.Problem;
import casework.platform.deadline.Colour;
import casework.platform.tally.ClockWord;
import casework.platform.tally.Counted;
import casework.platform.tally.TallyBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The numbers of open problems by who found and who supervises them and by colour, from the
 * tallies. These are kept by what decides the colour; the colour is told when they are read.
 */
@Component
public final class OpenProblems {

  private final TallyBook tallies;
  private final RuleBook rules;

  OpenProblems(TallyBook tallies, RuleBook rules) {
    this.tallies = tallies;
    this.rules = rules;
  }

  /** What a problem counts as; one that is on no account counts as nothing. */
  public static Counted counted(Problem problem) {
    if (!Seek.isOpen(problem)) {
      return Counted.NOTHING;
    }
    Optional<Supervision> supervision = problem.state().supervisedBy();
    return new Counted(
        problem.organ(),
        List.of(
            supervision.map(Supervision::organ).orElse(""),
            supervision.map(Supervision::department).orElse(""),
            problem
                .clocks()
                .running()
                .map(running -> ClockWord.of(running.policy(), running.clock()))
                .orElse("")));
  }

  /** Of all open problems that one of these organs found or supervises. */
  List<OpenCount> of(Set<String> organs, LocalDate today) {
    List<OpenCount> counts = new ArrayList<>();
    tallies
        .read()
        .forEach(
            (counted, number) -> {
              String supervisor = counted.words().getFirst();
              if (organs.contains(counted.organ()) || organs.contains(supervisor)) {
                String clock = counted.words().getLast();
                counts.add(
                    new OpenCount(
                        counted.organ(),
                        counted.words().get(1),
                        colour(counted.organ(), clock, today),
                        number));
              }
            });
    return counts;
  }

  private @Nullable Colour colour(String organ, String clock, LocalDate today) {
    return clock.isEmpty()
        ? null
        : ClockWord.read(clock)
            .colour(rules::policy, rules.calendar(organ, today), today)
            .orElse(null);
  }
}
