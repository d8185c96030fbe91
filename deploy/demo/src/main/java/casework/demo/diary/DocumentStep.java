package casework.demo.diary;

import casework.demo.office.Answer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * An act that makes or changes a document and is answered with it.
 *
 * @param isDone whether the document shows that it has been done
 */
public record DocumentStep(
    LocalDate on, String name, Sheet sheet, Predicate<JsonNode> isDone, Look look, Call call)
    implements Step {

  private static final int TRIES = 8;

  @Override
  public boolean take(Folder folder) {
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
    throw unexpected(folder, String.valueOf(last));
  }

  @Override
  public boolean isDoneNow(Folder folder) {
    if (folder.seen(sheet).isEmpty()) {
      look.at(folder).ifPresent(found -> folder.keep(sheet, found));
    }
    return folder.seen(sheet).map(Seen::body).filter(isDone).isPresent();
  }
}
