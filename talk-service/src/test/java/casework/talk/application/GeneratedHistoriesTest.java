package casework.talk.application;

import static casework.talk.SampleTalks.CADRE;
import static casework.talk.SampleTalks.CLUE;
import static casework.talk.SampleTalks.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Rule;
import casework.platform.store.Stored;
import casework.talk.application.History.Said;
import casework.talk.domain.Cause.Type;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateState;
import casework.talk.domain.TalkKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However late, doubled and out of turn the facts are heard, corrections and withdrawals before
 * what they are about included, the duties are those of the same facts in order. A failing history
 * is found again by its seed, which is in the message.
 */
class GeneratedHistoriesTest {

  private static final int HISTORIES = 400;
  private static final LocalDate END = LocalDate.of(2022, 12, 1);

  /** All of a duty that anybody can see; of a day, only while something is due. */
  private record Seen(
      TalkKind kind, String target, Type cause, LocalDate mandatedOn, String state, String due) {}

  private static final class Office {
    private final MemoryBook memory = new MemoryBook();
    private final HearOccasion hearOccasion =
        new HearOccasion(memory.book(), new SettleMandates(memory.duties(), RULES));

    void hear(Said said, String source, UUID matter, long sequence) {
      Act act =
          new Act(
              Actor.system("tests"),
              new Cause.Heard(source, matter, sequence, new UUID(sequence, 1)),
              LawDays.startOf(END));
      if (said.clue()) {
        hearOccasion.ofClue(CLUE, said.fact(), act);
      } else {
        hearOccasion.ofCadre(CADRE, said.fact(), act);
      }
    }

    void hear(Said said) {
      hear(said, said.source(), said.matter(), said.sequence());
    }

    Map<UUID, Seen> duties() {
      Map<UUID, Seen> seen = new TreeMap<>();
      memory.mandates.values().stream()
          .map(Stored::state)
          .forEach(each -> seen.put(each.id().value(), seen(each)));
      return seen;
    }

    private static Seen seen(Mandate it) {
      boolean open = it.state() instanceof MandateState.Open;
      return new Seen(
          it.kind(),
          it.target().id(),
          it.cause().type(),
          it.mandatedOn(),
          it.state().toString(),
          open ? it.due() + " " + it.lookOn() : "");
    }
  }

  private static Map<UUID, Seen> inOrder(List<Said> history) {
    Office office = new Office();
    history.forEach(office::hear);
    return office.duties();
  }

  private static List<Said> disturbed(List<Said> history, long seed) {
    Random random = new Random(~seed);
    List<Said> deliveries = new ArrayList<>(history);
    history.stream().filter(_ -> random.nextInt(3) == 0).forEach(deliveries::add);
    Collections.shuffle(deliveries, random);
    return deliveries;
  }

  @Test
  @Rule("R-TALK-GRADED")
  @Rule("R-TALK-REMINDER")
  @Rule("R-TALK-ADMONITION")
  void theSameFactsAskForTheSameTalksInWhateverOrderTheyAreHeard() {
    LongStream.range(0, HISTORIES)
        .forEach(
            seed -> {
              List<Said> history = History.of(seed);
              Office office = new Office();
              disturbed(history, seed).forEach(office::hear);

              assertThat(office.duties()).as("seed " + seed).isEqualTo(inOrder(history));
            });
  }

  @Test
  void theHistoriesAskForEveryKindAndEndInEveryWay() {
    List<Seen> all =
        LongStream.range(0, HISTORIES)
            .boxed()
            .flatMap(seed -> inOrder(History.of(seed)).values().stream())
            .toList();

    assertThat(all.stream().map(Seen::kind).distinct())
        .contains(
            TalkKind.APPOINTMENT,
            TalkKind.INTEGRITY,
            TalkKind.REMINDER,
            TalkKind.ADMONITION,
            TalkKind.RETURN_VISIT,
            TalkKind.SUPERVISION);
    for (String state :
        List.of(
            "proposed=null",
            "EXPELLED",
            "RETIRED_IN",
            "APPOINTMENT_WITHDRAWN",
            "CORRECTED",
            "LEFT_OFFICE",
            "reason=RETIRED",
            "SANCTION_REVOKED",
            "CLUE_VOIDED")) {
      assertThat(all).as(state).anyMatch(each -> each.state().contains(state));
    }
  }

  /** The guard is guarded: where a fact has no place of its own, the histories find it out. */
  @Test
  void withoutTheFactsPlacesTheDutiesWouldDiffer() {
    long different =
        LongStream.range(0, HISTORIES)
            .filter(
                seed -> {
                  List<Said> history = History.of(seed);
                  Office office = new Office();
                  List<Said> deliveries = disturbed(history, seed);
                  IntStream.range(0, deliveries.size())
                      .forEach(
                          i ->
                              office.hear(
                                  deliveries.get(i), "as it comes", new UUID(0, 0), i + 1L));
                  return !office.duties().equals(inOrder(history));
                })
            .count();

    assertThat(different).isGreaterThan(HISTORIES / 10);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 8})
  void aStopBetweenTwoWritesIsMadeGoodByTheNextDelivery(int writes) {
    List<Said> history = History.of(17);
    Office office = new Office();
    for (Said each : history) {
      office.memory.writesLeft = writes;
      boolean done = false;
      while (!done) {
        try {
          office.hear(each);
          done = true;
        } catch (MemoryBook.Killed e) {
          office.memory.writesLeft = writes + 1;
        }
      }
    }

    assertThat(office.duties()).isEqualTo(inOrder(history));
  }

  @Test
  void aFactHeardTwiceIsSaidOnce() {
    List<Said> history = History.of(3);
    Office once = new Office();
    Office twice = new Office();

    history.forEach(once::hear);
    history.forEach(
        each -> {
          twice.hear(each);
          twice.hear(each);
        });

    assertThat(twice.memory.said).isEqualTo(once.memory.said);
  }
}
