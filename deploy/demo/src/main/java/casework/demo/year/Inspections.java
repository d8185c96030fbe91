package casework.demo.year;

import java.util.List;

/**
 * The inspections of the city's party committee: the rounds on paper and those of the year.
 *
 * @param paper rounds that had been held when the year began
 * @param paperProblems what they had found
 * @param paperClues clues they had transferred
 * @param rounds of the year
 * @param members who is in their groups
 * @param targets which units the groups inspect
 */
public record Inspections(
    List<PaperRound> paper,
    List<PaperProblem> paperProblems,
    List<PaperClue> paperClues,
    List<Round> rounds,
    List<Member> members,
    List<Target> targets,
    List<Problem> problems,
    List<Transfer> transfers) {

  /** A year without inspections. */
  public static final Inspections NONE =
      new Inspections(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Inspections {
    paper = List.copyOf(paper);
    paperProblems = List.copyOf(paperProblems);
    paperClues = List.copyOf(paperClues);
    rounds = List.copyOf(rounds);
    members = List.copyOf(members);
    targets = List.copyOf(targets);
    problems = List.copyOf(problems);
    transfers = List.copyOf(transfers);
  }
}
