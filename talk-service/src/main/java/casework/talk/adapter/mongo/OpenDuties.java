package casework.talk.adapter.mongo;

import casework.platform.store.AggregateStore;
import casework.platform.tally.ClockWord;
import casework.platform.tally.Counted;
import casework.platform.tally.TallyBook;
import casework.talk.application.OpenCount;
import casework.talk.domain.DueClock;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateEvent;
import casework.talk.domain.RuleBook;
import casework.talk.domain.TalkKind;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.BsonDocument;
import org.springframework.stereotype.Component;

/**
 * The numbers of open duties to talk by kind and colour, from the tallies. These are kept by what
 * decides the colour; the colour is told when they are read.
 */
@Component
public final class OpenDuties {

  private final TallyBook tallies;
  private final RuleBook rules;

  OpenDuties(TallyBook tallies, RuleBook rules) {
    this.tallies = tallies;
    this.rules = rules;
  }

  /** What some duties count as; one that is not open counts as nothing. */
  public static Map<UUID, Counted> counted(
      AggregateStore<Mandate, MandateEvent> mandates, Set<UUID> some) {
    Map<UUID, Counted> found = new HashMap<>();
    for (BsonDocument each : mandates.collection().find(Filters.in("_id", some))) {
      Mandate mandate = mandates.read(each).state();
      found.put(mandate.id().value(), mandate.isOpen() ? as(mandate) : Counted.NOTHING);
    }
    return found;
  }

  private static Counted as(Mandate mandate) {
    DueClock running = mandate.running();
    return new Counted(
        mandate.organ(),
        List.of(mandate.kind().name(), ClockWord.of(running.policy(), running.clock())));
  }

  /** Of all open duties of these organs. */
  List<OpenCount> of(Set<String> organs, LocalDate today) {
    List<OpenCount> counts = new ArrayList<>();
    tallies
        .read()
        .forEach(
            (counted, number) -> {
              if (organs.contains(counted.organ())) {
                counts.add(count(counted, number, today));
              }
            });
    return counts;
  }

  private OpenCount count(Counted counted, long number, LocalDate today) {
    return new OpenCount(
        counted.organ(),
        TalkKind.valueOf(counted.words().getFirst()),
        ClockWord.read(counted.words().getLast())
            .colour(rules::policy, rules.calendar(counted.organ(), today), today)
            .orElse(null),
        number);
  }
}
