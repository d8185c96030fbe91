package casework.demo.inspection;

import casework.demo.clue.Ledger;
import casework.demo.diary.Opening;
import casework.demo.diary.Story;
import casework.demo.directory.Units;
import casework.demo.office.Office;
import casework.demo.year.Inspections;
import casework.demo.year.Round;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is done about inspections, one story for each round, problem, unit and clue. */
public final class InspectionStories {

  private final Office office;
  private final Units units;
  private final Ledger ledger;
  private final Inspections inspections;

  /**
   * @param ledger where what is transferred becomes clues
   */
  public InspectionStories(Office office, Units units, Ledger ledger, Inspections inspections) {
    this.office = office;
    this.units = units;
    this.ledger = ledger;
    this.inspections = inspections;
  }

  /** The rounds that were held before the year began. */
  public Opening onPaper() {
    return new PaperRounds(office, units, inspections);
  }

  /** The stories of the year. */
  public Stream<Story> all() {
    Books books =
        new Books(
            office,
            inspections.rounds().stream()
                .collect(Collectors.toMap(Round::round, Function.identity())));
    RoundSteps rounds = new RoundSteps(office, books, units, inspections);
    ProblemSteps problems = new ProblemSteps(office, books);
    FollowUpSteps followUps = new FollowUpSteps(office, books, units);
    TransferSteps transfers = new TransferSteps(office, books, units, ledger);
    return Stream.of(
            inspections.rounds().stream().map(rounds::of),
            inspections.problems().stream().map(problems::of),
            inspections.targets().stream().map(followUps::of),
            inspections.transfers().stream().map(transfers::of))
        .flatMap(each -> each);
  }
}
