package casework.petition.clarification.adapter.web;

import casework.platform.web.BadRequest;
import casework.platform.web.PageRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads where a list of files goes on. */
final class FilePlaces {

  private FilePlaces() {}

  static @Nullable UUID after(PageRequest page) {
    try {
      return page.after().isEmpty() ? null : UUID.fromString(page.after().getFirst());
    } catch (IllegalArgumentException _) {
      throw BadRequest.of("cursor-malformed", "The cursor is not one this list has given out.");
    }
  }
}
