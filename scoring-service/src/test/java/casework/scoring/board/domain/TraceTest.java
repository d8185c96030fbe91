package casework.scoring.board.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Late, doubled, reordered and revoked facts leave the trace that the facts in order leave. */
class TraceTest {

  private static final UUID CLUE = new UUID(3, 3);
  private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 20200601, 4711})
  void isTheSameHoweverTheFactsCome(long seed) {
    System.out.println("traces, seed " + seed);
    Random random = new Random(seed);
    for (int history = 0; history < 200; history++) {
      List<UnaryOperator<Trace>> facts = facts(random);
      Trace inOrder = fold(facts);
      List<UnaryOperator<Trace>> delivered = new ArrayList<>(facts);
      for (UnaryOperator<Trace> each : facts) {
        if (random.nextInt(3) == 0) {
          delivered.add(each);
        }
      }
      Collections.shuffle(delivered, random);

      assertThat(fold(delivered)).isEqualTo(inOrder);
    }
  }

  /** The control: a fold that takes the last word for the latest one is seen to differ. */
  @Test
  void wouldDifferIfTheLastWordHeardWereTakenForTheLatest() {
    Random random = new Random(1);
    int different = 0;
    for (int history = 0; history < 200; history++) {
      List<Trace.Fact> words = words(random);
      List<Trace.Fact> delivered = new ArrayList<>(words);
      Collections.shuffle(delivered, random);
      different += careless(words).equals(careless(delivered)) ? 0 : 1;
    }

    assertThat(different).isPositive();
  }

  private static Trace fold(List<UnaryOperator<Trace>> facts) {
    Trace trace = Trace.of(CLUE, "990300-JW");
    for (UnaryOperator<Trace> each : facts) {
      trace = each.apply(trace);
    }
    return trace;
  }

  private static Trace careless(List<Trace.Fact> words) {
    Trace trace = Trace.of(CLUE, "990300-JW");
    for (Trace.Fact each : words) {
      List<Trace.Fact> all = new ArrayList<>(trace.facts());
      all.removeIf(known -> known.id().equals(each.id()));
      all.add(each);
      trace = new Trace(CLUE, "990300-JW", null, null, all);
    }
    return trace;
  }

  private static List<Trace.Fact> words(Random random) {
    List<Trace.Fact> words = new ArrayList<>();
    for (int fact = 0; fact < 1 + random.nextInt(4); fact++) {
      // Imposed, revoked, imposed again: each word has its place in its source's order.
      for (int word = 0; word < 1 + random.nextInt(3); word++) {
        words.add(
            new Trace.Fact(
                "sanction/" + fact,
                "sanction-imposed",
                DAY.plusDays(random.nextInt(60)),
                word + 1,
                word % 2 == 0));
      }
    }
    return words;
  }

  private static List<UnaryOperator<Trace>> facts(Random random) {
    List<UnaryOperator<Trace>> facts = new ArrayList<>();
    for (Trace.Fact each : words(random)) {
      facts.add(trace -> trace.with(each));
    }
    for (int move = 0; move < random.nextInt(3); move++) {
      Trace.Place place = new Trace.Place("990300-JW-P0" + move, DAY.plusDays(move), move + 1);
      facts.add(trace -> trace.with(place));
    }
    if (random.nextBoolean()) {
      facts.add(trace -> trace.from(new UUID(4, 4)));
    }
    return facts;
  }
}
