package casework.clue.adapter.mongo;

import static casework.clue.SampleClues.HEAD;
import static casework.clue.SampleClues.MONDAY;
import static casework.clue.SampleClues.SUPERVISOR;
import static casework.clue.SampleClues.by;
import static org.assertj.core.api.Assertions.assertThat;

import casework.clue.SampleClues;
import casework.clue.domain.Case;
import casework.clue.domain.Clue;
import casework.clue.domain.ClueRef;
import casework.clue.domain.DisposalMethod;
import casework.clue.domain.Evaluation;
import casework.clue.domain.OriginKind;
import casework.clue.domain.Pace;
import casework.clue.domain.RuleBook;
import casework.clue.domain.RunSeries;
import casework.platform.store.StateCodec;
import casework.testkit.files.GeneratedFile;
import com.mongodb.MongoClientSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredClueTest {

  private final StateCodec codec = new StateCodec();

  static Stream<Clue> everyState() {
    Clue disposed = SampleClues.aDisposedClue(DisposalMethod.PRELIMINARY);
    Clue closed = SampleClues.aFiledClue();
    return Stream.of(
        SampleClues.anArrivedClue(),
        SampleClues.aRegisteredClue(),
        SampleClues.aProposedClue(),
        SampleClues.anApprovedClue(),
        SampleClues.aHandedOverClue(),
        SampleClues.aStudiedClue(2, DisposalMethod.INQUIRY),
        warned(),
        SampleClues.aDisposedClue(DisposalMethod.SHELVED),
        SampleClues.aDisposedClue(DisposalMethod.CONCLUDED),
        closed,
        closed.strikeOff(by(SUPERVISOR)).next(),
        SampleClues.aClosedClue()
            .strikeOff(by(SUPERVISOR))
            .next()
            .reopen("new-evidence", "来信补充材料", SampleClues.RULES, by(HEAD))
            .next(),
        disposed.restudy("did not convince", SampleClues.RULES, by(HEAD)).next(),
        disposed.voided("entered twice", SampleClues.RULES, by(HEAD)).next());
  }

  /** Paused and extended once, and through the runs of all colours. */
  private static Clue warned() {
    RuleBook rules = SampleClues.rules();
    Clue clue = SampleClues.aDisposedClue(DisposalMethod.PRELIMINARY);
    Clue paused = Pace.pause(clue, MONDAY, "detention", rules, by(HEAD)).next();
    Clue resumed = Pace.resume(paused, 1, MONDAY, rules, by(HEAD)).next();
    for (LocalDate run :
        List.of(LocalDate.of(2020, 5, 31), LocalDate.of(2020, 6, 15), LocalDate.of(2020, 6, 30))) {
      resumed = Evaluation.of(resumed, rules, run).orElseThrow().carriedOut().next();
    }
    return Pace.extend(resumed, 3, "complex", rules, by(HEAD, LocalDate.of(2020, 7, 1))).next();
  }

  @ParameterizedTest
  @MethodSource("everyState")
  void isReadBackAsItWasWritten(Clue clue) {
    assertThat(codec.read(codec.write(clue), Clue.class)).isEqualTo(clue);
  }

  @Test
  void standsInTheStoreAsTheGoldenDocumentsSay() {
    Case filed = Case.file(SampleClues.aFiledClue()).next();
    RunSeries series =
        RunSeries.open(SampleClues.CITY, SampleClues.RULES, by(SUPERVISOR))
            .next()
            .completed(3, SampleClues.RULES, by(SUPERVISOR, LocalDate.of(2020, 3, 16)))
            .next();

    GeneratedFile.assertUnchanged(
        Path.of("src/test/resources/golden/clues.json"),
        golden(warned(), ClueSeek.of(warned()))
            + golden(SampleClues.aFiledClue(), ClueSeek.of(SampleClues.aFiledClue())));
    GeneratedFile.assertUnchanged(
        Path.of("src/test/resources/golden/cases.json"), golden(filed, ClueSeek.of(filed)));
    GeneratedFile.assertUnchanged(
        Path.of("src/test/resources/golden/run-series.json"), golden(series, ClueSeek.of(series)));
    assertThat(codec.read(codec.write(filed), Case.class)).isEqualTo(filed);
    assertThat(codec.read(codec.write(series), RunSeries.class)).isEqualTo(series);
  }

  private String golden(Object state, Document seek) {
    JsonWriterSettings settings =
        JsonWriterSettings.builder().indent(true).outputMode(JsonMode.RELAXED).build();
    return codec.write(state).toJson(settings)
        + "\n"
        + seek.toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry())
            .toJson(settings)
        + "\n";
  }

  @Test
  void isLookedAtAgainOnlyWhileAClockRuns() {
    assertThat(ClueSeek.of(SampleClues.aHandedOverClue())).containsKey("nextTransitionAt");
    assertThat(ClueSeek.of(SampleClues.aClosedClue())).doesNotContainKey("nextTransitionAt");
    assertThat(ClueSeek.of(SampleClues.anArrivedClue()))
        .doesNotContainKeys("nextTransitionAt", "clockFrom", "room");
  }

  @Test
  void isTheRoomsOnlyFromTheApprovalOn() {
    assertThat(ClueSeek.of(SampleClues.aProposedClue())).doesNotContainKey("room");
    assertThat(ClueSeek.of(SampleClues.anApprovedClue())).containsEntry("room", SampleClues.ROOM);
  }

  @Test
  void readsACaseThatWasKeptBeforeOriginsWereNamed() {
    Case filed = Case.file(SampleClues.aFiledClue()).next();
    BsonDocument before = codec.write(filed);
    before.getDocument("clue").keySet().removeAll(List.of("origin", "originMatter"));

    ClueRef about = codec.read(before, Case.class).clue();

    assertThat(about).isEqualTo(filed.clue());
    assertThat(about.origin()).isEqualTo(OriginKind.PETITION);
  }
}
