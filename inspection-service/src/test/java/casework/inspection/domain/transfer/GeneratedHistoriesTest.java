package casework.inspection.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import casework.inspection.Samples;
import casework.platform.kernel.Change;
import casework.platform.kernel.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Facts about clues, heard late, doubled and in any order, a closing revoked by a reopening and a
 * whole clue by a voiding: what they come to is what the same facts in their order come to.
 */
class GeneratedHistoriesTest {

  private static final int HISTORIES = 400;

  /** What a clue ledger could say of one clue, in its order. */
  private static List<ClueFact> history(UUID clue, Random random) {
    List<ClueFact.What> said = new ArrayList<>(List.of(ClueFact.What.REGISTERED));
    for (int i = random.nextInt(3); i > 0; i--) {
      said.add(ClueFact.What.CLOSED);
      said.add(ClueFact.What.REOPENED);
    }
    switch (random.nextInt(4)) {
      case 0 -> said.add(ClueFact.What.CLOSED);
      case 1 -> said.addAll(List.of(ClueFact.What.CLOSED, ClueFact.What.STRUCK_OFF));
      case 2 -> said.add(ClueFact.What.VOIDED);
      case 3 -> {}
    }
    List<ClueFact> facts = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      // The ledger says other things in between, so sequences have gaps.
      facts.add(
          new ClueFact(
              clue,
              i * 3L + 1 + random.nextInt(3),
              said.get(i),
              Samples.MONDAY.plusDays(i),
              said.get(i) == ClueFact.What.CLOSED ? "concluded-" + i : null));
    }
    return facts;
  }

  private static List<ClueFact> distorted(List<ClueFact> facts, Random random) {
    List<ClueFact> heard = new ArrayList<>(facts);
    facts.stream().filter(_ -> random.nextBoolean()).forEach(heard::add);
    Collections.shuffle(heard, random);
    return heard;
  }

  private static Transfer after(Iterable<ClueFact> heard) {
    Transfer transfer = Samples.aTransfer();
    for (ClueFact each : heard) {
      transfer = transfer.hear(each, Samples.clock(each.on())).map(Change::next).orElse(transfer);
    }
    return transfer;
  }

  /** How many clues stand where: the figures of a round. */
  private static Map<Outcome.Standing, Integer> figures(List<Outcome> outcomes) {
    Map<Outcome.Standing, Integer> counted = new EnumMap<>(Outcome.Standing.class);
    outcomes.forEach(each -> counted.merge(each.standing(), 1, Integer::sum));
    return counted;
  }

  @Test
  @Rule("R-INSP-06")
  void comeToTheSameInWhateverOrderTheyAreHeard() {
    Random random = new Random(20200302);
    List<Outcome> inOrder = new ArrayList<>();
    List<Outcome> distorted = new ArrayList<>();
    for (int i = 0; i < HISTORIES; i++) {
      List<ClueFact> facts = history(new UUID(5, i), random);
      inOrder.add(after(facts).outcome());
      distorted.add(after(distorted(facts, random)).outcome());
    }

    assertThat(distorted).isEqualTo(inOrder);
    assertThat(figures(distorted)).isEqualTo(figures(inOrder));
    assertThat(figures(inOrder)).hasSizeGreaterThanOrEqualTo(4);
  }

  /** The negative control: whoever believes the last word heard counts wrongly. */
  @Test
  void wouldNotDoSoForOneWhoBelievesWhatHeHeardLast() {
    Random random = new Random(20200302);
    List<Outcome> inOrder = new ArrayList<>();
    List<Outcome> lastHeard = new ArrayList<>();
    for (int i = 0; i < HISTORIES; i++) {
      List<ClueFact> facts = history(new UUID(5, i), random);
      inOrder.add(Outcome.of(facts));
      lastHeard.add(Outcome.of(List.of(distorted(facts, random).getLast())));
    }

    assertThat(figures(lastHeard)).isNotEqualTo(figures(inOrder));
  }
}
