package casework.scoring.file.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CadreFileTest {

  private static final String CADRE = "990301-C005";
  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);

  private static FileFact said(String id, EntryKind kind, long sequence, String code) {
    return new FileFact(
        id,
        kind,
        new UUID(1, id.hashCode()),
        List.of(),
        DAY.plusDays(sequence),
        "990301-JW",
        List.of(code),
        null,
        sequence,
        true);
  }

  private static FileFact takenBack(String id, EntryKind kind, long sequence) {
    FileFact back = said(id, kind, sequence, "");
    return new FileFact(
        id,
        kind,
        back.matter(),
        List.of(),
        back.on(),
        back.organ(),
        List.of(),
        null,
        sequence,
        false);
  }

  private static CadreFile heard(List<FileFact> facts) {
    CadreFile file = CadreFile.empty(CADRE);
    for (FileFact each : facts) {
      file = file.hear(each).next();
    }
    return file;
  }

  private static List<String> standing(CadreFile file) {
    return file.standing().map(each -> each.id() + "=" + each.codes().getFirst()).toList();
  }

  @Test
  void holdsTheLatestWordOnEachThing() {
    CadreFile file =
        heard(
            List.of(
                said("warning/1", EntryKind.WARNING, 1, "yellow"),
                said("warning/1", EntryKind.WARNING, 3, "red"),
                said("talk/1", EntryKind.TALK, 1, "reminder")));

    assertThat(standing(file)).containsExactly("talk/1=reminder", "warning/1=red");
  }

  @Test
  void leavesOutWhatWasTakenBackAndRemembersThatItWas() {
    CadreFile file =
        heard(
            List.of(
                said("sanction/1", EntryKind.SANCTION, 1, "party-warning"),
                takenBack("sanction/1", EntryKind.SANCTION, 2)));

    assertThat(standing(file)).isEmpty();
    assertThat(file.entries()).hasSize(1);
  }

  @Test
  void letsAThingStandAgainThatWasDoneAnew() {
    CadreFile file =
        heard(
            List.of(
                said("clue/1", EntryKind.CLUE, 1, "concluded"),
                takenBack("clue/1", EntryKind.CLUE, 2),
                said("clue/1", EntryKind.CLUE, 3, "reminded")));

    assertThat(standing(file)).containsExactly("clue/1=reminded");
  }

  @Test
  void isNotMovedByAWordThatWasTakenBackBeforeItCame() {
    CadreFile file =
        heard(
            List.of(
                takenBack("sanction/1", EntryKind.SANCTION, 2),
                said("sanction/1", EntryKind.SANCTION, 1, "party-warning")));

    assertThat(standing(file)).isEmpty();
  }

  /** A year of a cadre: said, corrected, taken back, said again. */
  private static List<FileFact> history(Random random) {
    List<FileFact> facts = new ArrayList<>();
    for (EntryKind kind : EntryKind.values()) {
      int things = random.nextInt(3);
      for (int thing = 0; thing < things; thing++) {
        String id = kind + "/" + thing;
        int words = 1 + random.nextInt(4);
        for (int sequence = 1; sequence <= words; sequence++) {
          facts.add(
              sequence > 1 && random.nextBoolean()
                  ? takenBack(id, kind, sequence)
                  : said(id, kind, sequence, "word-" + sequence));
        }
      }
    }
    return facts;
  }

  private static List<FileFact> delivered(List<FileFact> facts, Random random) {
    List<FileFact> delivered = new ArrayList<>(facts);
    facts.stream().filter(_ -> random.nextInt(3) == 0).forEach(delivered::add);
    Collections.shuffle(delivered, random);
    return delivered;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1000, 2000, 3000})
  void isTheSameHoweverLateDoubledAndDisorderedTheFactsCame(int from) {
    for (int seed = from; seed < from + 250; seed++) {
      Random random = new Random(seed);
      List<FileFact> facts = history(random);

      assertThat(heard(delivered(facts, random))).as("seed %d", seed).isEqualTo(heard(facts));
    }
  }

  /**
   * What a file would be that believed whoever spoke last: the guard against a test that is blind.
   */
  @Test
  void wouldNotBeTheSameIfTheLastToComeWereBelieved() {
    int differing = 0;
    for (int seed = 0; seed < 250; seed++) {
      Random random = new Random(seed);
      List<FileFact> facts = history(random);
      if (!credulous(delivered(facts, random)).equals(credulous(facts))) {
        differing++;
      }
    }

    assertThat(differing).isGreaterThan(100);
  }

  private static Map<String, FileFact> credulous(List<FileFact> facts) {
    Map<String, FileFact> file = new LinkedHashMap<>();
    facts.forEach(each -> file.put(each.id(), each));
    file.values().removeIf(each -> !each.stands());
    return file;
  }
}
