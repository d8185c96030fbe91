package casework.clue.application;

import casework.clue.application.Subjects.Subject;
import casework.clue.domain.Case;
import casework.clue.domain.CaseState;
import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.ClueState;
import casework.clue.domain.Filing;
import casework.clue.domain.Result;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What this service has about a cadre, as an opinion on his integrity (廉政意见) needs to know it:
 * kinds, days and codes, never what it is about.
 */
@Named
public final class CadreIntegrity {

  /** What is not done with: {@code clue} or {@code case}, and since when. */
  public record Open(String kind, LocalDate since) {}

  /** What was done to him, by code of clue-measure. */
  public record Measure(String measure, LocalDate decidedOn) {}

  /**
   * The whole answer.
   *
   * @param complete false where it cannot be told whether this is all: a clue still waits to be
   *     told whom it is about, or the directory does not know the cadre, so that he cannot be found
   *     by his name
   */
  public record Answer(boolean complete, List<Open> open, List<Measure> measures) {

    public Answer {
      open = List.copyOf(open);
      measures = List.copyOf(measures);
    }
  }

  private final Subjects subjects;
  private final Clues clues;
  private final Cases cases;
  private final Cadres cadres;

  public CadreIntegrity(Subjects subjects, Clues clues, Cases cases, Cadres cadres) {
    this.subjects = subjects;
    this.clues = clues;
    this.cases = cases;
    this.cadres = cadres;
  }

  public Answer of(String cadre, LocalDate today) {
    Optional<Cadres.Known> known = cadres.find(cadre, today);
    // Counted first: a clue that is told meanwhile is found below, one that is not makes it false.
    boolean complete = known.isPresent() && subjects.unknown() == 0;
    Set<ClueId> candidates = new LinkedHashSet<>(subjects.about(cadre));
    known.ifPresent(each -> candidates.addAll(subjects.aboutSomebodyCalled(each.name())));
    Found found = new Found(cadre, known, today);
    for (ClueId id : candidates) {
      Optional<Clue> clue = clues.find(id).map(Stored::state);
      clue.ifPresent(found::add);
      // Whom it is about is kept a moment before the clue itself.
      complete &= clue.isPresent();
    }
    return found.answer(complete);
  }

  /** What is found about one cadre, clue by clue. */
  private final class Found {

    private final String cadre;
    private final Optional<Cadres.Known> known;
    private final LocalDate today;
    private final List<Open> open = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();

    Found(String cadre, Optional<Cadres.Known> known, LocalDate today) {
      this.cadre = cadre;
      this.known = known;
      this.today = today;
    }

    Answer answer(boolean complete) {
      open.sort(Comparator.comparing(Open::since));
      measures.sort(Comparator.comparing(Measure::decidedOn));
      return new Answer(complete, open, measures);
    }

    void add(Clue clue) {
      List<Subject> all = subjects.of(clue.id()).subjects();
      Set<String> units = unitsSince(clue.enteredOn());
      List<Integer> places =
          all.stream().filter(each -> isHe(each, units)).map(Subject::place).toList();
      if (places.isEmpty() || clue.state() instanceof ClueState.Voided) {
        return;
      }
      Result result = clue.state().ended().orElse(null);
      if (result == null) {
        open.add(new Open("clue", clue.enteredOn()));
        return;
      }
      LocalDate on = result.by().on();
      Filing filing = result.filing();
      if (filing != null) {
        addFiled(filing, on, places);
      } else if (all.size() == 1) {
        // Done to whom the clue is about; of several nobody says to whom.
        result.measures().forEach(each -> measures.add(new Measure(each, on)));
      }
    }

    private void addFiled(Filing filing, LocalDate filedOn, List<Integer> places) {
      if (filing.persons().stream().noneMatch(places::contains)) {
        return;
      }
      Optional<Case> opened = cases.find(filing.id()).map(Stored::state);
      // The case is opened a moment after the clue has filed it.
      if (opened.filter(each -> each.state() instanceof CaseState.Closed).isEmpty()) {
        open.add(new Open("case", filedOn));
      }
      opened.stream()
          .flatMap(each -> each.persons().stream())
          .filter(each -> places.contains(each.place()))
          .map(Case.Person::decision)
          .filter(Objects::nonNull)
          .forEach(
              decision ->
                  decision
                      .measures()
                      .forEach(code -> measures.add(new Measure(code, decision.decidedOn()))));
    }

    private Set<String> unitsSince(LocalDate enteredOn) {
      Set<String> units = new HashSet<>();
      known.ifPresent(each -> units.addAll(each.units()));
      if (enteredOn.isBefore(today)) {
        cadres.find(cadre, enteredOn).ifPresent(each -> units.addAll(each.units()));
      }
      return units;
    }

    /** By his id; where nobody has told one, by name and unit. */
    private boolean isHe(Subject subject, Set<String> units) {
      if (subject.cadre() != null) {
        return subject.cadre().equals(cadre);
      }
      return known.filter(each -> plain(each.name()).equals(plain(subject.name()))).isPresent()
          && units.stream().anyMatch(unit -> isSame(plain(subject.unit()), plain(unit)));
    }
  }

  private static boolean isSame(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.contains(other) || other.contains(one);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
