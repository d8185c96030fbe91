package casework.demo.replay;

import casework.demo.office.Answer;
import casework.demo.office.Unexpected;
import casework.demo.replay.Folder.Sheet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * One act of an officer about a matter, on its day.
 *
 * @param isDone whether the document shows that it has been done
 */
record Step(
    LocalDate on, String name, Sheet sheet, Predicate<JsonNode> isDone, Look look, Call call) {

  private static final int TRIES = 8;

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

  /** Takes the step unless it has been taken; true where it was taken now. */
  boolean take(Folder folder) {
    Answer last = null;
    for (int tries = 0; tries < TRIES; tries++) {
      Optional<Seen> seen = folder.seen(sheet);
      if (seen.isEmpty()) {
        seen = look.at(folder);
        seen.ifPresent(found -> folder.keep(sheet, found));
      }
      if (seen.map(Seen::body).filter(isDone).isPresent()) {
        return false;
      }
      last = call.on(folder, seen);
      if (last.isDone()) {
        folder.keep(sheet, Seen.of(last, sheet));
        return true;
      }
      if (!last.asksToLook()) {
        break;
      }
      // Somebody else's act, a run, or our own whose answer was lost: look before asking again.
      folder.mistrust(sheet);
    }
    throw new Unexpected(describe(folder) + " was answered " + last);
  }

  /** Whether the services show it as done; looks anew. */
  boolean isDoneNow(Folder folder) {
    if (folder.seen(sheet).isEmpty()) {
      look.at(folder).ifPresent(found -> folder.keep(sheet, found));
    }
    return folder.seen(sheet).map(Seen::body).filter(isDone).isPresent();
  }

  String describe(Folder folder) {
    return name + " of row " + folder.matter().row() + " on " + on;
  }
}
