package casework.clue.domain;

import casework.clue.domain.CaseEvent.CaseClosed;
import casework.clue.domain.CaseEvent.CaseFiled;
import casework.clue.domain.CaseEvent.SanctionImposed;
import casework.clue.domain.CaseState.Closed;
import casework.clue.domain.CaseState.Decided;
import casework.clue.domain.CaseState.Filed;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Signed;
import casework.platform.kernel.Transitions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case (立案, counted in 件) against one or more persons (人), each of whom gets a decision.
 *
 * @param clue the clue it was filed on
 * @param filedOn the day of the clue's result
 */
public record Case(
    CaseId id,
    ClueRef clue,
    ClueNumber number,
    String department,
    LocalDate filedOn,
    Signed filedBy,
    List<Person> persons,
    CaseState state) {

  /** What can be done to a case. */
  public enum Step {
    FILE,
    DECIDE,
    CLOSE
  }

  /** The whole life of a case on one screen. */
  public static final Transitions<CaseState, Step> LIFECYCLE =
      Transitions.<CaseState, Step>table()
          .begin(Step.FILE, Filed.class)
          .from(Filed.class, Step.DECIDE, Filed.class, Decided.class)
          .from(Decided.class, Step.CLOSE, Closed.class)
          .build();

  /** One of the persons, by his place among the clue's subjects; his decision once it is taken. */
  public record Person(int place, @Nullable Decision decision) {}

  /**
   * What was decided about a person.
   *
   * @param punished false where the case against him is dropped
   * @param measures codes of the measures, such as {@code party-warning}; none where not punished
   */
  public record Decision(boolean punished, List<String> measures, LocalDate decidedOn, Signed by) {

    public Decision {
      measures = List.copyOf(measures);
      if (punished == measures.isEmpty()) {
        throw new Refused(
            new ClueRefusal.Malformed("measures", "given exactly where the person is punished"));
      }
    }
  }

  public Case {
    persons = List.copyOf(persons);
  }

  /** The case that a clue's result files. */
  public static Change<Case, CaseEvent> file(Clue clue) {
    Result result = clue.state().ended().orElseThrow();
    Filing filing = Optional.ofNullable(result.filing()).orElseThrow();
    Case filed =
        new Case(
            filing.id(),
            clue.about(),
            filing.number(),
            clue.department().orElseThrow(),
            result.by().on(),
            result.by(),
            filing.persons().stream().map(place -> new Person(place, null)).toList(),
            LIFECYCLE.arrive(null, Step.FILE, new Filed()));
    return Change.of(filed, "file", List.of("R-CLUE-02"), new CaseFiled(filed));
  }

  /** The head's decision about one person. */
  public Change<Case, CaseEvent> decide(
      int place, boolean punished, List<String> measures, LocalDate decidedOn, Act act) {
    LIFECYCLE.require(state, Step.DECIDE);
    Signing.byHead(clue.organ(), "decide", act.actor());
    Person person =
        persons.stream()
            .filter(each -> each.place() == place)
            .findFirst()
            .orElseThrow(() -> new Refused(new ClueRefusal.NoSuch("person", place)));
    if (person.decision() != null) {
      throw new Refused(new ClueRefusal.Already("person", place));
    }
    Clue.requireDay("decidedOn", decidedOn, filedOn, act.on());
    Decision decision = new Decision(punished, measures, decidedOn, act.signed());
    List<Person> changed =
        persons.stream()
            .map(each -> each.place() == place ? new Person(place, decision) : each)
            .toList();
    boolean all = changed.stream().allMatch(each -> each.decision() != null);
    CaseState to = LIFECYCLE.arrive(state, Step.DECIDE, all ? new Decided() : new Filed());
    Case next = new Case(id, clue, number, department, filedOn, filedBy, changed, to);
    List<CaseEvent> said = new ArrayList<>();
    if (punished) {
      said.add(new SanctionImposed(next, place, measures, decidedOn));
    }
    return new Change<>(next, "decide", List.of("R-CLUE-01"), said);
  }

  /** Case supervision closes the case once every person has a decision. */
  public Change<Case, CaseEvent> close(Act act) {
    LIFECYCLE.require(state, Step.CLOSE);
    Signing.bySupervision(clue.organ(), "close", act.actor());
    Closed to = LIFECYCLE.arrive(state, Step.CLOSE, new Closed());
    Case next = new Case(id, clue, number, department, filedOn, filedBy, persons, to);
    return Change.of(next, "close", List.of("R-CLUE-01"), new CaseClosed(next, act.on()));
  }

  /** How many of the persons have been punished. */
  public int punished() {
    return (int) persons.stream().filter(each -> isPunished(each.decision())).count();
  }

  /** The day of the first punishment; none while nobody has been punished. */
  public Optional<LocalDate> punishedOn() {
    return persons.stream()
        .flatMap(each -> Optional.ofNullable(each.decision()).stream())
        .filter(Decision::punished)
        .map(Decision::decidedOn)
        .min(LocalDate::compareTo);
  }

  private static boolean isPunished(@Nullable Decision decision) {
    return decision != null && decision.punished();
  }
}
