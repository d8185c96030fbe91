package casework.faults.work;

import casework.faults.ground.Forms;
import casework.faults.ground.Ground;
import casework.faults.ground.Ledger;
import casework.faults.ground.Reply;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Petitions that are registered, accepted and referred, and no more. */
public final class Registrations {

  private static final int AT_ONCE = 6;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Ground ground;
  private final Ledger ledger;
  private final List<String> refused = Collections.synchronizedList(new ArrayList<>());

  public Registrations(Ground ground, Ledger ledger) {
    this.ground = ground;
    this.ledger = ledger;
  }

  /** That many; their ids. */
  public List<String> refer(int count) {
    List<String> ids = Collections.synchronizedList(new ArrayList<>());
    Semaphore places = new Semaphore(AT_ONCE);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int n = 0; n < count; n++) {
        places.acquireUninterruptibly();
        threads.execute(
            () -> {
              try {
                ids.add(referOne());
              } finally {
                places.release();
              }
            });
      }
    }
    return List.copyOf(ids);
  }

  private String referOne() {
    String key = Ground.key();
    String form = Forms.petition("反映一事");
    Reply made = ground.gateway().create("city-intake", "/api/petitions", key, form);
    while (made.isOpen()) {
      Load.rest();
      made = ground.gateway().create("city-intake", "/api/petitions", key, form);
    }
    ledger.note("/api/petitions", made);
    String id = made.json().path("petition").path("id").asString("");
    Officers officers = new Officers(ground, ledger, ground.gateway(), refused);
    String path = "/api/petitions/" + id;
    officers.step(
        "city-intake", "city-intake", path, "acceptance", "{\"category\":\"accusation\"}");
    officers.step("city-intake", "city-intake", path, "referrals", "{}");
    return id;
  }

  /** Waits until the broker has every fact about petitions. */
  public void awaitSaid() {
    await(
        () ->
            ground
                    .collection("petition", "petitions")
                    .countDocuments(Filters.exists("pendingSince"))
                == 0,
        "the facts about petitions to be said");
  }

  /** Waits until each of these petitions has a clue. */
  public void awaitClues(List<String> petitions) {
    await(
        () ->
            ground
                    .collection("clue", "clues")
                    .countDocuments(Filters.in("state.origin.petition", petitions))
                >= petitions.size(),
        "the clues to come");
  }

  private interface Condition {
    boolean holds();
  }

  private static void await(Condition condition, String what) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("waited in vain for " + what);
      }
      Load.rest();
    }
  }

  /** What was refused for good, which nothing should have been. */
  public List<String> refused() {
    return List.copyOf(refused);
  }
}
