package casework.faults.work;

import casework.faults.ground.Client;
import casework.faults.ground.Ground;
import casework.faults.ground.Ledger;
import casework.faults.ground.Reply;
import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Officers who read a matter, take a step on it, and do so again where nobody answers. */
final class Officers {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Ground ground;
  private final Ledger ledger;
  private final Client door;
  private final List<String> refused;

  /**
   * @param refused takes what was refused for good
   */
  Officers(Ground ground, Ledger ledger, Client door, List<String> refused) {
    this.ground = ground;
    this.ledger = ledger;
    this.door = door;
    this.refused = refused;
  }

  /** Registers the clue of a petition, once it has come, and gives it to a department. */
  void workOnClueOf(String petition) {
    clueOf(petition)
        .map(id -> "/api/clues/" + id)
        .ifPresentOrElse(
            path -> {
              String supervision = "city-supervision";
              boolean given =
                  step(supervision, supervision, path, "registration", "{}")
                      && step(
                          supervision,
                          supervision,
                          path,
                          "distribution-proposal",
                          "{\"department\":\"990300-JW-D2\",\"mode\":\"own\"}")
                      && step("city-head", "city-head", path, "distribution-approval", "{}")
                      && step(
                          "city-lead",
                          supervision,
                          path,
                          "handover",
                          "{\"keeper\":\"990300-JW-O003\"}");
              if (!given) {
                refused.add(path + " did not come to its department");
              }
            },
            () -> refused.add("no clue came of petition " + petition));
  }

  private Optional<String> clueOf(String petition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      try {
        var clue =
            ground
                .collection("clue", "clues")
                .find(Filters.eq("state.origin.petition", petition))
                .first();
        if (clue != null) {
          return Optional.of(clue.getBinary("_id").asUuid().toString());
        }
      } catch (MongoException away) {
        // It is asked again.
      }
      Load.rest();
    }
    return Optional.empty();
  }

  /**
   * Takes a step at the revision just read.
   *
   * @param reader who may read the matter before
   * @return false where it was refused
   */
  boolean step(String user, String reader, String path, String step, String body) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    boolean doubtful = false;
    String last = "never asked";
    while (System.nanoTime() < deadline) {
      Reply seen = door.get(reader, path);
      if (seen.isDone()) {
        Reply reply = door.step(user, path + "/" + step, seen.revision(), body);
        if (ledger.note(path + "/" + step, reply).isDone()) {
          return true;
        }
        last = reply.toString();
        if (reply.isOpen()) {
          doubtful = true;
        } else if (doubtful && reply.status() == 409) {
          // The request that nobody answered had been carried out.
          return true;
        } else if (reply.status() != 412) {
          refused.add(path + "/" + step + ": " + reply);
          return false;
        }
      }
      Load.rest();
    }
    refused.add(path + "/" + step + " was not answered: " + last);
    return false;
  }
}
