package casework.petition.hotline.adapter.web;

import casework.petition.hotline.application.ChangeFeed;
import casework.petition.hotline.application.ChangeFeed.Placed;
import casework.petition.intake.application.Sight;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.web.BadRequest;
import casework.platform.web.Cursors;
import casework.platform.web.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is new about the petitions of the asker's organ and those below it. */
@RestController
class ChangesController {

  private final ChangeFeed feed;
  private final Sight sight;

  ChangesController(ChangeFeed feed, Sight sight) {
    this.feed = feed;
    this.sight = sight;
  }

  /** A fact: ids, days and codes, as other services are told it. */
  record PetitionChange(
      UUID event, UUID petition, String organ, String type, Instant at, Map<String, ?> body) {}

  /**
   * Facts in their order.
   *
   * @param next to be asked with later, whether or not anything was new; no fact that comes after
   *     this answer stands before it
   */
  record PetitionChanges(List<PetitionChange> items, String next) {}

  @GetMapping("/api/petitions/changes")
  PetitionChanges petitionChanges(PageRequest page, Actor actor) {
    Gates.require(actor, Role.INTAKE, Role.CASE_SUPERVISION, Role.HEAD);
    long after = place(page);
    List<Placed> found = feed.after(after, sight.of(actor), page.limit());
    long last = found.isEmpty() ? after : found.getLast().place();
    return new PetitionChanges(
        found.stream().map(Placed::fact).map(ChangesController::view).toList(),
        Cursors.write(List.of(Long.toString(last))));
  }

  private static PetitionChange view(ChangeFeed.Fact fact) {
    return new PetitionChange(
        fact.event(), fact.petition(), fact.organ(), fact.type(), fact.at(), fact.body());
  }

  private static long place(PageRequest page) {
    if (page.after().isEmpty()) {
      return 0;
    }
    try {
      long place = Long.parseLong(page.after().getFirst());
      if (place >= 0 && page.after().size() == 1) {
        return place;
      }
    } catch (NumberFormatException _) {
      // Said below.
    }
    throw BadRequest.of("cursor-malformed", "The cursor is not one this list has given out.");
  }
}
