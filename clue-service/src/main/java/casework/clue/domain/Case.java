package casework.clue.domain;

import casework.clue.domain.CaseEvent.CaseClosed;
import casework.clue.domain.CaseEvent.CaseFiled;
import casework.clue.domain.CaseEvent.CaseReopened;
import casework.clue.domain.CaseEvent.SanctionImposed;
import casework.clue.domain.CaseEvent.SanctionRevoked;
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
    REVOKE,
    CLOSE
  }

  /** The whole life of a case on one screen. */
  public static final Transitions<CaseState, Step> LIFECYCLE =
      Transitions.<CaseState, Step>table()
          .begin(Step.FILE, Filed.class)
          .from(Filed.class, Step.DECIDE, Filed.class, Decided.class)
          .from(Decided.class, Step.CLOSE, Closed.class)
          .from(Filed.class, Step.REVOKE, Filed.class)
          .from(Decided.class, Step.REVOKE, Filed.class)
          .from(Closed.class, Step.REVOKE, Filed.class)
          .build();

  /**
   * One of the persons, by his place among the clue's subjects.
   *
   * @param decision null until it is taken
   * @param revoked decisions about him that no longer stand, oldest first
   */
  public record Person(int place, @Nullable Decision decision, List<Revocation> revoked) {

    public Person {
      revoked = revoked == null ? List.of() : List.copyOf(revoked);
    }

    /** One about whom nothing has been decided. */
    static Person undecided(int place) {
      return new Person(place, null, List.of());
    }

    private Person with(Decision taken) {
      return new Person(place, taken, revoked);
    }

    private Person without(Decision former, String reason, Signed by) {
      List<Revocation> more = new ArrayList<>(revoked);
      more.add(new Revocation(former, reason, by));
      return new Person(place, null, more);
    }
  }

  /** A decision that the head has taken back. */
  public record Revocation(Decision decision, String reason, Signed by) {}

  /**
   * What was decided about a person.
   *
   * @param punished false where the case against him is dropped
   * @param measures codes of the measures, such as {@code party-warning}; none where not punished
   * @param cadre the directory's id of the punished person; null where it was not known
   */
  public record Decision(
      boolean punished,
      List<String> measures,
      LocalDate decidedOn,
      Signed by,
      @Nullable String cadre) {

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
            filing.persons().stream().map(Person::undecided).toList(),
            LIFECYCLE.arrive(null, Step.FILE, new Filed()));
    return Change.of(filed, "file", List.of("R-CLUE-02"), new CaseFiled(filed));
  }

  /**
   * The head's decision about one person.
   *
   * @param cadre the directory's id of him; null where it is not known. Kept only of whom is
   *     punished: there is nothing to tell of the others
   */
  public Change<Case, CaseEvent> decide(
      int place,
      boolean punished,
      List<String> measures,
      LocalDate decidedOn,
      @Nullable String cadre,
      Act act) {
    LIFECYCLE.require(state, Step.DECIDE);
    Signing.byHead(clue.organ(), "decide", act.actor());
    Person person = person(place);
    if (person.decision() != null) {
      throw new Refused(new ClueRefusal.Already("person", place));
    }
    Clue.requireDay("decidedOn", decidedOn, filedOn, act.on());
    String whom = punished ? cadre : null;
    Decision decision = new Decision(punished, measures, decidedOn, act.signed(), whom);
    List<Person> changed = replaced(person.with(decision));
    boolean all = changed.stream().allMatch(each -> each.decision() != null);
    Case next = with(changed, Step.DECIDE, all ? new Decided() : new Filed());
    List<CaseEvent> said = new ArrayList<>();
    if (punished) {
      said.add(new SanctionImposed(next, place, whom, measures, decidedOn));
    }
    return new Change<>(next, "decide", List.of("R-CLUE-01"), said);
  }

  /**
   * The head takes back a decision about one person, so that it can be taken anew. A case that had
   * been closed is open again.
   */
  public Change<Case, CaseEvent> revoke(int place, String reason, Act act) {
    LIFECYCLE.require(state, Step.REVOKE);
    Signing.byHead(clue.organ(), "revoke", act.actor());
    Person person = person(place);
    Decision former = person.decision();
    if (former == null) {
      throw new Refused(new ClueRefusal.NoSuch("decision", place));
    }
    Case next =
        with(replaced(person.without(former, reason, act.signed())), Step.REVOKE, new Filed());
    List<CaseEvent> said = new ArrayList<>();
    if (state instanceof Closed) {
      said.add(new CaseReopened(next, act.on()));
    }
    if (former.punished()) {
      said.add(new SanctionRevoked(next, place, former.cadre(), act.on()));
    }
    return new Change<>(next, "revoke", List.of("R-CLUE-01"), said);
  }

  private Person person(int place) {
    return persons.stream()
        .filter(each -> each.place() == place)
        .findFirst()
        .orElseThrow(() -> new Refused(new ClueRefusal.NoSuch("person", place)));
  }

  private List<Person> replaced(Person changed) {
    return persons.stream().map(each -> each.place() == changed.place() ? changed : each).toList();
  }

  private Case with(List<Person> changed, Step step, CaseState to) {
    CaseState arrived = LIFECYCLE.arrive(state, step, to);
    return new Case(id, clue, number, department, filedOn, filedBy, changed, arrived);
  }

  /** Case supervision closes the case once every person has a decision. */
  public Change<Case, CaseEvent> close(Act act) {
    LIFECYCLE.require(state, Step.CLOSE);
    Signing.bySupervision(clue.organ(), "close", act.actor());
    Case next = with(persons, Step.CLOSE, new Closed());
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
