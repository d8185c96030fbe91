package casework.demo.replay;

import casework.demo.clue.ClueStories;
import casework.demo.clue.Ledger;
import casework.demo.clue.Register;
import casework.demo.clue.TakeOver;
import casework.demo.diary.Opening;
import casework.demo.diary.Story;
import casework.demo.directory.CadreImport;
import casework.demo.directory.Units;
import casework.demo.inspection.InspectionStories;
import casework.demo.office.Office;
import casework.demo.office.Tokens;
import casework.demo.petition.PetitionStories;
import casework.demo.scoring.ScoreStories;
import casework.demo.scoring.WarningStories;
import casework.demo.year.Year;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is entered on the first day, and everything that is done during the year. */
final class Script {

  private final Year year;
  private final Office office;
  private final ClueStories clues;
  private final TakeOver takeOver;
  private final InspectionStories inspections;
  private final ScoreStories scores;
  private final WarningStories warnings;
  private final PetitionStories petitions;

  Script(Year year, Office office, Tokens tokens, Register register) {
    Ledger ledger = new Ledger(office);
    Units units = new Units(office);
    this.year = year;
    this.office = office;
    this.clues = new ClueStories(office, tokens, register, ledger);
    this.takeOver = new TakeOver(office, tokens, ledger, year.carriedOver());
    this.inspections = new InspectionStories(office, units, ledger, year.inspections());
    this.scores = new ScoreStories(office, year.scores());
    this.warnings = new WarningStories(office, units, year.warned());
    this.petitions = new PetitionStories(office, register, year.petitions());
  }

  /** Whether the year has begun: whether the ledger has any matter that lay on paper. */
  boolean isBegun() {
    return takeOver.isBegun();
  }

  /** What is entered on the first day, in this order: later ones name what earlier ones enter. */
  List<Opening> openings() {
    return Stream.of(new CadreImport(office, year.cadres()), inspections.onPaper(), takeOver)
        .filter(each -> !each.describe().isEmpty())
        .toList();
  }

  /** The stories from the first day of the year to that day. */
  Stream<Story> stories(LocalDate last) {
    return Stream.of(
            clues.of(year), inspections.all(), scores.all(), warnings.all(), petitions.all())
        .flatMap(each -> each)
        .map(story -> story.between(Year.FIRST_DAY, last));
  }
}
