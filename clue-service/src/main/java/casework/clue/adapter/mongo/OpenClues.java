package casework.clue.adapter.mongo;

import casework.clue.application.OpenCount;
import casework.clue.domain.Clue;
import casework.clue.domain.ClueEvent;
import casework.clue.domain.Pace;
import casework.clue.domain.RuleBook;
import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import casework.platform.kernel.LawDays;
import casework.platform.store.AggregateStore;
import casework.platform.tally.Counted;
import casework.platform.tally.TallyBook;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The numbers of open clues by department and colour, from the tallies. These hold the colour that
 * was last announced; a clue whose next day has come, and has not been looked at yet, is counted by
 * its colour of today.
 */
@Component
public final class OpenClues {

  private final AggregateStore<Clue, ClueEvent> clues;
  private final TallyBook tallies;
  private final RuleBook rules;

  OpenClues(AggregateStore<Clue, ClueEvent> clues, TallyBook tallies, RuleBook rules) {
    this.clues = clues;
    this.tallies = tallies;
    this.rules = rules;
  }

  /** What a clue counts as; one that is not open counts as nothing. */
  public static Counted counted(Clue clue) {
    return ClueSeek.isOpen(clue) ? as(clue, clue.warnings().colour()) : Counted.NOTHING;
  }

  /** Of all open clues of these organs. */
  List<OpenCount> of(Set<String> organs, LocalDate today) {
    Map<Counted, Long> numbers = tallies.read();
    numbers.keySet().removeIf(each -> !organs.contains(each.organ()));
    for (BsonDocument each : notLookedAt(today)) {
      Clue clue = clues.read(each).state();
      if (organs.contains(clue.organ()) && ClueSeek.isOpen(clue)) {
        numbers.merge(counted(clue), -1L, Long::sum);
        numbers.merge(as(clue, live(clue, today)), 1L, Long::sum);
      }
    }
    List<OpenCount> counts = new ArrayList<>();
    numbers.forEach(
        (counted, number) -> {
          if (number > 0) {
            counts.add(count(counted, number));
          }
        });
    return counts;
  }

  /** By the day alone, as the sweeper finds them: there are few, whichever organ's they are. */
  private Iterable<BsonDocument> notLookedAt(LocalDate today) {
    return clues.collection().find(Filters.lte("seek.nextTransitionAt", LawDays.startOf(today)));
  }

  private @Nullable Colour live(Clue clue, LocalDate today) {
    return Pace.reading(clue, rules, today).map(ColourReading::colour).orElse(null);
  }

  private static Counted as(Clue clue, @Nullable Colour colour) {
    return new Counted(
        clue.organ(), List.of(clue.department().orElse(""), colour == null ? "" : colour.name()));
  }

  private static OpenCount count(Counted counted, long number) {
    String colour = counted.words().getLast();
    return new OpenCount(
        counted.organ(),
        counted.words().getFirst(),
        colour.isEmpty() ? null : Colour.valueOf(colour),
        number);
  }
}
