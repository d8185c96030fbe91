package casework.faults.races;

import casework.demo.office.LawTime;
import casework.faults.Crowd;
import casework.faults.Report;
import casework.faults.check.Fact;
import casework.faults.ground.Ground;
import casework.faults.ground.PaperClues;
import casework.faults.ground.Reply;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bson.BsonDocument;

/**
 * The law's clock comes to the day on which clues turn while the head extends their deadlines. Who
 * was told that it is extended must find it extended, and no warning may go by the old date after
 * that.
 */
final class Extensions {

  private static final int AT_ONCE = 40;
  private static final int TRIES = 5;

  private final Ground ground;
  private final Random random;

  Extensions(Ground ground, long seed) {
    this.ground = ground;
    this.random = new Random(seed);
  }

  void play(int count, Report report) {
    Set<UUID> acknowledged = Collections.synchronizedSet(new HashSet<>());
    List<String> refused = Collections.synchronizedList(new ArrayList<>());
    List<UUID> all = new ArrayList<>();
    for (int left = count; left > 0; left -= AT_ONCE) {
      // In force for two months and a bit: the days on which it turns are still to come.
      List<UUID> clues =
          PaperClues.takenOver(
              ground, Math.min(left, AT_ONCE), ground.today().minusDays(random.nextInt(3, 12)));
      all.addAll(clues);
      Instant turns = turnsAt(clues);
      List<Supplier<Boolean>> acts = new ArrayList<>();
      clues.forEach(
          each ->
              acts.add(
                  () -> {
                    Reply reply = extended(each);
                    if (reply.isDone()) {
                      acknowledged.add(each);
                    } else {
                      refused.add(each + ": " + reply);
                    }
                    return true;
                  }));
      acts.add(
          random.nextInt(acts.size()),
          () -> {
            ground.time().moveTo(turns);
            return true;
          });
      Crowd.together(acts);
      ground.time().settle();
    }
    judge(all, acknowledged, refused, report);
  }

  /** The instant at which the next of them turns. */
  private Instant turnsAt(List<UUID> clues) {
    return clues.stream()
        .map(this::read)
        .map(each -> each.getDocument("seek").getDateTime("nextTransitionAt").getValue())
        .map(Instant::ofEpochMilli)
        .min(Comparator.naturalOrder())
        .map(each -> each.isBefore(ground.time().now()) ? ground.time().now() : each)
        .orElse(LawTime.endOf(ground.today()));
  }

  private Reply extended(UUID clue) {
    Reply reply = Reply.none("not asked");
    for (int tries = 0; tries < TRIES; tries++) {
      long seen = read(clue).getInt64("revision").getValue();
      reply =
          ground
              .gateway()
              .step(
                  "city-head",
                  "/api/clues/" + clue + "/extension",
                  seen,
                  "{\"months\":1,\"reason\":\"案情复杂，延长核实\"}");
      if (reply.status() != 412) {
        break;
      }
    }
    return reply;
  }

  private void judge(
      List<UUID> clues, Set<UUID> acknowledged, List<String> refused, Report report) {
    Map<String, List<Fact>> said =
        ground.held().saidOnce().stream().collect(Collectors.groupingBy(Fact::matter));
    List<String> lost = new ArrayList<>();
    List<String> late = new ArrayList<>();
    List<String> twice = new ArrayList<>();
    int fired = 0;
    for (UUID clue : clues) {
      List<Fact> facts =
          said.getOrDefault(clue.toString(), List.of()).stream()
              .sorted(Comparator.comparingLong(Fact::sequence))
              .toList();
      List<Fact> extensions = of(facts, "casework.clue.extended.v1");
      List<Fact> turns = of(facts, "casework.clue.colour-changed.v1");
      fired += turns.size();
      boolean wasTold = acknowledged.contains(clue);
      if (extensions.size() != (wasTold ? 1 : 0)) {
        lost.add(clue + (wasTold ? " was" : " was not") + " acknowledged, said " + extensions);
      }
      if (!extensions.isEmpty()) {
        Fact extension = extensions.getFirst();
        turns.stream()
            .filter(each -> each.sequence() > extension.sequence())
            .filter(each -> each.field("dueOn").compareTo(extension.field("dueOn")) < 0)
            .forEach(each -> late.add(each + " goes by " + each.field("dueOn")));
      }
      Map<String, Integer> seen = new HashMap<>();
      turns.forEach(each -> seen.merge(each.body(), 1, Integer::sum));
      seen.entrySet().stream()
          .filter(each -> each.getValue() > 1)
          .forEach(each -> twice.add(clue + " ×" + each.getValue() + " " + each.getKey()));
    }
    report
        .did("deadlines fired beside an extension", clues.size())
        .did("extensions acknowledged", acknowledged.size())
        .did("extensions refused", refused.size())
        .atLeast("colours told meanwhile", fired, 1)
        .atLeast("extensions to lose", acknowledged.size(), 1)
        .none("extensions lost or made without a word", lost)
        .none("warnings by the old date after the extension", late)
        .none("warnings told twice", twice);
  }

  private static List<Fact> of(List<Fact> facts, String type) {
    return facts.stream().filter(each -> each.type().equals(type)).toList();
  }

  private BsonDocument read(UUID clue) {
    BsonDocument found = ground.collection("clue", "clues").find(Filters.eq("_id", clue)).first();
    if (found == null) {
      throw new IllegalStateException("clue " + clue + " is not in the store");
    }
    return found;
  }
}
