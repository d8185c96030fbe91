package casework.clue.application;

import casework.clue.application.Subjects.Awaited;
import casework.clue.application.Subjects.Subject;
import casework.clue.application.Subjects.Whence;
import casework.platform.time.LawClock;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks whoever can tell whom a clue is about, petition-service or the directory, until he answers.
 */
@Named
public final class FetchSubjects {

  private final Subjects subjects;
  private final Petitions petitions;
  private final Cadres cadres;
  private final LawClock law;

  public FetchSubjects(Subjects subjects, Petitions petitions, Cadres cadres, LawClock law) {
    this.subjects = subjects;
    this.petitions = petitions;
    this.cadres = cadres;
    this.law = law;
  }

  /** Calls back whenever there is one more to ask for. */
  public void whenAwaited(Runnable each) {
    subjects.whenAwaited(each);
  }

  /** Asks for one; false where none was due. */
  public boolean handleNext() {
    Optional<Awaited> due = subjects.takeDue();
    due.ifPresent(this::ask);
    return due.isPresent();
  }

  private void ask(Awaited awaited) {
    Optional<List<Subject>> answer =
        switch (awaited.whence()) {
          case Whence.Referral it -> referred(it);
          case Whence.Directory it -> named(it.cadres());
        };
    answer.ifPresentOrElse(
        found -> subjects.keep(awaited.clue(), found), () -> subjects.later(awaited));
  }

  private Optional<List<Subject>> referred(Whence.Referral from) {
    try {
      return Optional.of(petitions.subjects(from.petition(), from.referral()));
    } catch (Petitions.Unavailable e) {
      return Optional.empty();
    }
  }

  /** All of them by name; empty while the directory does not know one. */
  private Optional<List<Subject>> named(List<Subject> unnamed) {
    List<Subject> named = new ArrayList<>();
    for (Subject each : unnamed) {
      String cadre = Objects.requireNonNull(each.cadre());
      Optional<Cadres.Known> known = cadres.find(cadre, law.today());
      if (known.isEmpty()) {
        return Optional.empty();
      }
      named.add(
          new Subject(
              each.place(),
              known.get().name(),
              known.get().unit(),
              known.get().post(),
              each.region(),
              each.level(),
              cadre));
    }
    return Optional.of(named);
  }
}
