package casework.demo.clue;

import casework.demo.diary.Step;
import casework.demo.diary.Story;
import casework.demo.office.Office;
import casework.demo.office.Tokens;
import casework.demo.year.Matter;
import casework.demo.year.Matter.OnPaper;
import casework.demo.year.Matter.Petition;
import casework.demo.year.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is done about petitions, clues and cases. */
public final class ClueStories {

  private final PetitionSteps petitions;
  private final ClueSteps clues;
  private final CaseSteps cases;

  public ClueStories(Office office, Tokens tokens, Register register, Ledger ledger) {
    this.petitions = new PetitionSteps(office, register);
    ClueDesk desk = new ClueDesk(office, ledger, petitions);
    this.clues = new ClueSteps(desk, tokens);
    this.cases = new CaseSteps(office, desk);
  }

  /** The stories of the year. */
  public Stream<Story> of(Year year) {
    return year.matters().map(this::of);
  }

  private Story of(Matter matter) {
    List<Step> steps = new ArrayList<>();
    switch (matter.entry()) {
      case OnPaper _ -> {}
      case Petition petition -> steps.addAll(petitions.of(matter, petition));
    }
    steps.addAll(clues.of(matter));
    steps.addAll(cases.of(matter));
    return new Story("row " + matter.row(), steps);
  }
}
