package casework.faults.idempotency;

import casework.faults.Report;
import casework.faults.ground.Forms;
import casework.faults.ground.Ground;
import casework.faults.ground.Reply;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A key with another body, another address, another caller; none, a strange one, an old one. */
final class OtherwiseUsed {

  private static final String ADDRESS = "/api/petitions";

  private final Ground ground;
  private final List<String> wrong = new ArrayList<>();

  OtherwiseUsed(Ground ground) {
    this.ground = ground;
  }

  void check(Report report) {
    String key = Ground.key();
    String form = Forms.petition("反映另一事");
    Reply first = create("city-intake", key, form);
    String petition = first.json().path("petition").path("id").asString("");
    String receipt = first.json().path("receipt").asString("");
    expect("the first", 201, "", first);

    expect("another body", 422, "idempotency-key-reused", create("city-intake", key, other()));
    expect(
        "no key",
        400,
        "idempotency-key-missing",
        ground.gateway().post("city-intake", ADDRESS, form, Map.of()));
    expect(
        "a key too long",
        400,
        "idempotency-key-malformed",
        create("city-intake", "x".repeat(65), form));

    Reply stranger = create("county1-intake", key, Forms.petition("反映另一事", "990301"));
    expect("another caller's same key", 201, "", stranger);
    String strangers = stranger.json().path("petition").path("id").asString("");
    if (strangers.equals(petition)
        || stranger.body().contains(petition)
        || (!receipt.isEmpty() && stranger.body().contains(receipt))) {
      wrong.add("another caller is told of the first one's petition: " + stranger);
    }

    age(petition);
    Reply old = create("city-intake", key, form);
    expect("a key of yesterday", 422, "idempotency-key-expired", old);
    report.did("ways to use a key wrongly", 6);
    report.none("keys used wrongly and not told so", wrong);
  }

  private Reply create(String user, String key, String form) {
    return ground.gateway().create(user, ADDRESS, key, form);
  }

  private static String other() {
    return Forms.petition("反映完全不同的事");
  }

  private void expect(String what, int status, String problem, Reply reply) {
    if (reply.status() != status || !reply.problem().equals(problem)) {
      wrong.add(what + ": wanted " + status + " " + problem + ", got " + reply);
    }
  }

  /** A day passes for the key: the machine's clock cannot be moved, what it wrote down can. */
  private void age(String petition) {
    ground
        .collection("petition", "petitions")
        .updateOne(
            Filters.eq("_id", UUID.fromString(petition)),
            Updates.set("key.at", Date.from(Instant.now().minus(Duration.ofHours(25)))));
  }

  /** How many petitions come of it. */
  static int made() {
    return 2;
  }
}
