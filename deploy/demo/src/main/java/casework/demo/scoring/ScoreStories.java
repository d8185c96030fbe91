package casework.demo.scoring;

import casework.demo.diary.Story;
import casework.demo.office.Office;
import casework.demo.year.Scores;
import java.util.stream.Stream;

/** What is done about the board: a story for each declaration, each month and each quarter. */
public final class ScoreStories {

  private final Office office;
  private final Scores scores;

  public ScoreStories(Office office, Scores scores) {
    this.office = office;
    this.scores = scores;
  }

  /** The stories of the year. */
  public Stream<Story> all() {
    DeclarationSteps declarations = new DeclarationSteps(office);
    BoardSteps boards = new BoardSteps(office, scores);
    QuarterSteps quarters = new QuarterSteps(office);
    return Stream.of(
            scores.declarations().stream().map(declarations::of),
            scores.boards().stream().map(boards::of),
            scores.quarters().stream().map(quarters::of))
        .flatMap(each -> each);
  }
}
