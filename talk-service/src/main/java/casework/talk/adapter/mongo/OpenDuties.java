package casework.talk.adapter.mongo;

import casework.platform.tally.ClockWord;
import casework.platform.tally.Counted;
import casework.platform.tally.TallyBook;
import casework.talk.application.OpenCount;
import casework.talk.domain.DueClock;
import casework.talk.domain.Mandate;
import casework.talk.domain.RuleBook;
import casework.talk.domain.TalkKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /** What a duty counts as; one that is not open counts as nothing. */
  public static Counted counted(Mandate mandate) {
    if (!mandate.isOpen()) {
      return Counted.NOTHING;
    }
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
