package casework.clue.application;

import jakarta.inject.Named;
import java.util.Optional;

/** Asks petition-service for the subjects of a clue that waits for them, until it answers. */
@Named
public final class FetchSubjects {

  private final Subjects subjects;
  private final Petitions petitions;

  public FetchSubjects(Subjects subjects, Petitions petitions) {
    this.subjects = subjects;
    this.petitions = petitions;
  }

  /** Calls back whenever there is one more to ask for. */
  public void whenAwaited(Runnable each) {
    subjects.whenAwaited(each);
  }

  /** Asks for one; false where none was due. */
  public boolean handleNext() {
    Optional<Subjects.Awaited> due = subjects.takeDue();
    due.ifPresent(this::ask);
    return due.isPresent();
  }

  private void ask(Subjects.Awaited awaited) {
    try {
      subjects.keep(awaited.clue(), petitions.subjects(awaited.petition(), awaited.referral()));
    } catch (Petitions.Unavailable e) {
      subjects.later(awaited);
    }
  }
}
