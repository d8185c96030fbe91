package casework.demo.diary;

import casework.demo.office.Answer;
import casework.demo.office.Unexpected;
import java.time.LocalDate;
import java.util.Optional;

/** One act of an officer, on its day. */
public sealed interface Step permits DocumentStep, KeyedStep {

  LocalDate on();

  /** What it is called, such as {@code acceptance}. */
  String name();

  /** Takes the step unless it has been taken; true where it was taken now. */
  boolean take(Folder folder);

  /** Whether the services show it as done; looks anew. */
  boolean isDoneNow(Folder folder);

  /** Which step of which story, for whoever reads why it broke off. */
  default String describe(Folder folder) {
    return name() + " of " + folder.about() + " on " + on();
  }

  /** Fetches the document the step is about; empty where there is none yet. */
  @FunctionalInterface
  interface Look {
    Optional<Seen> at(Folder folder);
  }

  /** Asks for the step; what was seen is empty only where the step creates the document. */
  @FunctionalInterface
  interface Call {
    Answer on(Folder folder, Optional<Seen> seen);
  }

  /** It was answered in a way the year does not allow for. */
  default Unexpected unexpected(Folder folder, Object answer) {
    return new Unexpected(describe(folder) + " was answered " + answer);
  }
}
