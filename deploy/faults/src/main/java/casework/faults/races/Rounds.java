package casework.faults.races;

import casework.faults.Crowd;
import casework.faults.Report;
import casework.faults.ground.Client;
import casework.faults.ground.Forms;
import casework.faults.ground.Ground;
import casework.faults.ground.PaperClues;
import casework.faults.ground.Reply;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.BsonDocument;

/** Rounds in each of which everybody takes a step on one clue at the revision all have seen. */
final class Rounds {

  private static final int CLUES = 8;
  private static final Duration AUDITED = Duration.ofSeconds(45);
  private static final List<Integer> LOST = List.of(409, 412);
  private static final List<String> PROBLEMS = List.of("work-02", "work-03", "work-04", "work-05");

  private final Ground ground;
  private final Client door;
  private final Random random;

  /**
   * @param door where the steps are taken
   */
  Rounds(Ground ground, Client door, long seed) {
    this.ground = ground;
    this.door = door;
    this.random = new Random(seed);
  }

  void play(int rounds, Report report) {
    List<UUID> clues =
        PaperClues.takenOver(ground, CLUES, ground.today().minusDays(random.nextInt(20, 40)));
    Map<UUID, Long> won = new HashMap<>();
    Map<UUID, Long> first = new HashMap<>();
    clues.forEach(each -> first.put(each, revision(each)));
    TreeMap<Integer, Integer> statuses = new TreeMap<>();
    List<String> winners = new ArrayList<>();
    List<String> losers = new ArrayList<>();
    List<String> revisions = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      UUID clue = clues.get(round % CLUES);
      long seen = revision(clue);
      List<Reply> replies = Crowd.together(steps(clue, seen));
      replies.forEach(each -> statuses.merge(each.status(), 1, Integer::sum));
      List<Reply> done = replies.stream().filter(Reply::isDone).toList();
      won.merge(clue, (long) done.size(), Long::sum);
      if (done.size() != 1) {
        winners.add("round " + round + " on " + clue + " had " + done.size());
      }
      done.stream()
          .filter(each -> each.revision() != seen + 1)
          .forEach(each -> revisions.add(clue + " went from " + seen + " to " + each.revision()));
      replies.stream()
          .filter(each -> !each.isDone() && !LOST.contains(each.status()))
          .map(Reply::toString)
          .forEach(losers::add);
    }
    boolean atRest = ground.isAtRest(AUDITED);
    for (UUID clue : clues) {
      long now = revision(clue);
      if (now != first.getOrDefault(clue, 0L) + won.getOrDefault(clue, 0L)) {
        revisions.add(clue + " is at " + now + " after " + won.get(clue) + " steps");
      }
      revisions.addAll(gaps(clue, now));
    }
    report
        .did("rounds of " + Races.CLIENTS + " conflicting steps", rounds)
        .did("answers by status", statuses)
        .exactly("products at rest afterwards", atRest ? 1 : 0, 1)
        .none("rounds without exactly one winner", winners)
        .none("losers told something else than 409 or 412", losers)
        .none("gaps in the revisions of clues and audit rows", revisions);
  }

  /** Everybody corrects, hands on or halts the same clue; each alone would succeed. */
  private List<Supplier<Reply>> steps(UUID clue, long seen) {
    // Never what stands there already: that would be no correction.
    List<String> problems = new ArrayList<>(PROBLEMS);
    problems.remove(problem(clue));
    List<Supplier<Reply>> all = new ArrayList<>();
    for (int n = 0; n < Races.CLIENTS; n++) {
      String address = "/api/clues/" + clue;
      String problem = problems.get(random.nextInt(problems.size()));
      all.add(
          switch (random.nextInt(3)) {
            case 0 ->
                () ->
                    door.step(
                        "city-lead",
                        address + "/keeper",
                        seen,
                        Forms.json(Map.of("keeper", "990300-JW-O003")));
            default ->
                () ->
                    door.step(
                        "city-supervision",
                        address + "/correction",
                        seen,
                        Forms.json(
                            Map.of(
                                "region", "990300",
                                "problem", problem,
                                "reason", "登记有误，更正")));
          });
    }
    return all;
  }

  private long revision(UUID clue) {
    return stored(clue).getInt64("revision").getValue();
  }

  private String problem(UUID clue) {
    return stored(clue).getDocument("state").getDocument("origin").getString("problem").getValue();
  }

  private BsonDocument stored(UUID clue) {
    return Objects.requireNonNull(
        ground.collection("clue", "clues").find(Filters.eq("_id", clue)).first(), "the clue");
  }

  /** Each revision has one row in the audit chain. */
  private List<String> gaps(UUID clue, long last) {
    Map<Long, Integer> rows = new HashMap<>();
    ground
        .collection("clue", "audit")
        .find(
            Filters.and(
                Filters.eq("entry.matter", clue.toString()), Filters.eq("entry.outcome", "DONE")))
        .forEach(
            each ->
                rows.merge(
                    each.getDocument("entry").getNumber("revision").longValue(), 1, Integer::sum));
    List<String> gaps = new ArrayList<>();
    for (long revision = 1; revision <= last; revision++) {
      if (rows.getOrDefault(revision, 0) != 1) {
        gaps.add(clue + ": revision " + revision + " has " + rows.get(revision) + " audit rows");
      }
    }
    return gaps;
  }
}
