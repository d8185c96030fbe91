package casework.demo.replay;

import casework.demo.office.Office;
import casework.demo.office.Tokens;
import casework.demo.year.Matter;
import casework.demo.year.Matter.OnPaper;
import casework.demo.year.Matter.Petition;
import casework.demo.year.Year;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Everything that is done about a matter during the year, in order. */
final class Script {

  private final PetitionSteps petitions;
  private final ClueSteps clues;
  private final CaseSteps cases;

  Script(Office office, Tokens tokens, Register register, Ledger ledger) {
    this.petitions = new PetitionSteps(office, register);
    ClueDesk desk = new ClueDesk(office, ledger, petitions);
    this.clues = new ClueSteps(desk, tokens);
    this.cases = new CaseSteps(office, desk);
  }

  /** The matter's steps from the first day of the year to that day. */
  List<Step> of(Matter matter, LocalDate last) {
    List<Step> steps = new ArrayList<>();
    switch (matter.entry()) {
      case OnPaper _ -> {}
      case Petition petition -> steps.addAll(petitions.of(matter, petition));
    }
    steps.addAll(clues.of(matter));
    steps.addAll(cases.of(matter));
    return steps.stream()
        .filter(step -> !step.on().isBefore(Year.FIRST_DAY) && !step.on().isAfter(last))
        .toList();
  }
}
