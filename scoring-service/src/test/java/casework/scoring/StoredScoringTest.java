package casework.scoring;

import static casework.scoring.directory.SampleCadres.COUNTY;
import static casework.scoring.directory.SampleCadres.FIRST;
import static casework.scoring.directory.SampleCadres.MONDAY;
import static casework.scoring.directory.SampleCadres.SECOND;
import static casework.scoring.directory.SampleCadres.START;
import static casework.scoring.directory.SampleCadres.aCadre;
import static casework.scoring.directory.SampleCadres.appointment;
import static casework.scoring.directory.SampleCadres.on;
import static casework.scoring.directory.SampleCadres.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import casework.platform.kernel.Signed;
import casework.platform.store.StateCodec;
import casework.scoring.directory.adapter.mongo.DirectorySeek;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.Organ;
import casework.scoring.directory.domain.PostKind;
import casework.scoring.directory.domain.Unit;
import casework.scoring.directory.domain.UnitCode;
import casework.scoring.directory.domain.UnitKind;
import casework.scoring.file.adapter.mongo.FileSeek;
import casework.scoring.file.domain.CadreFile;
import casework.scoring.file.domain.EntryKind;
import casework.scoring.file.domain.FileFact;
import casework.scoring.opinion.adapter.mongo.OpinionSeek;
import casework.scoring.opinion.domain.CadreFacts;
import casework.scoring.opinion.domain.Ground;
import casework.scoring.opinion.domain.Opinion;
import casework.scoring.opinion.domain.OpinionState;
import casework.scoring.opinion.domain.Purpose;
import casework.scoring.opinion.domain.Verdict;
import casework.scoring.opinion.domain.VerdictKind;
import casework.testkit.files.GeneratedFile;
import com.mongodb.MongoClientSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stored form of the directory, of files and of opinions. */
class StoredScoringTest {

  private final StateCodec codec = new StateCodec();

  private static Cadre cadre() {
    LocalDate takes = LocalDate.of(2020, 3, 16);
    LocalDate later = LocalDate.of(2020, 6, 15);
    return aCadre()
        .appoint(appointment(FIRST, 3, takes, null), on(takes))
        .next()
        .appoint(appointment(SECOND, 6, later, place(3, 1)), on(later))
        .next()
        .withdraw(SECOND, later, on(later))
        .next()
        .retire(LocalDate.of(2020, 11, 30), on(later))
        .next();
  }

  private static Unit unit() {
    UnitCode code = new UnitCode("990301-U003");
    return new Unit(
        code,
        List.of(
            new Unit.Version(
                START,
                "青禾县人民政府",
                COUNTY,
                UnitKind.GOVERNMENT,
                new UnitCode("990301-U002"),
                true,
                List.of(new Unit.Post(code.post(1), "县长", PostKind.PRINCIPAL, "990300-JW")))));
  }

  private static Organ organ() {
    return new Organ(
        COUNTY,
        List.of(
            new Organ.Version(
                START,
                "青禾县纪委监委",
                Organ.Level.COUNTY,
                "990301",
                "990300-JW",
                new Organ.Head(COUNTY + "-O007", "990301-C001", "扈维桢"),
                List.of(
                    new Organ.Department(COUNTY + "-P01", "派驻一组", Organ.DepartmentKind.STATIONED)),
                List.of(
                    new Organ.Officer(COUNTY + "-O007", "扈维桢", COUNTY + "-P01", "书记"),
                    new Organ.Officer(COUNTY + "-O008", "测甲", null, "干部")))));
  }

  private static CadreFile file() {
    FileFact said =
        new FileFact(
            "sanction/1/1",
            EntryKind.SANCTION,
            new UUID(1, 1),
            List.of(new UUID(1, 2)),
            MONDAY,
            COUNTY,
            List.of("party-warning"),
            MONDAY.plusYears(1),
            1,
            true);
    FileFact back =
        new FileFact(
            "sanction/1/1",
            EntryKind.SANCTION,
            new UUID(1, 1),
            List.of(),
            MONDAY,
            COUNTY,
            List.of(),
            null,
            2,
            false);
    return CadreFile.empty("990301-C005").hear(said).next().hear(back).next();
  }

  private static Opinion opinion() {
    Signed by = on(MONDAY).signed();
    OpinionState.Draft draft =
        new OpinionState.Draft(
            List.of(
                new CadreFacts(
                    "990301-C005",
                    MONDAY,
                    List.of(new CadreFacts.Open("clue-service", "clue", MONDAY)),
                    MONDAY,
                    null,
                    true)),
            List.of(new Verdict("990301-C005", VerdictKind.REFUSED, List.of(Ground.OPEN_MATTER))),
            by);
    return new Opinion(
        new UUID(2, 2),
        COUNTY,
        Purpose.PROMOTION,
        List.of("990301-C005"),
        by,
        new OpinionState.Issued(draft, by, by, "990301-JW-LY-2020-0001", MONDAY));
  }

  static Stream<Object> states() {
    return Stream.of(cadre(), unit(), organ(), file(), opinion());
  }

  @ParameterizedTest
  @MethodSource("states")
  void isReadBackAsItWasWritten(Object state) {
    assertThat(codec.read(codec.write(state), state.getClass())).isEqualTo(state);
  }

  @Test
  void standsInTheStoreAsTheGoldenDocumentsSay() {
    assertAll(
        () -> golden("cadres", cadre(), DirectorySeek.of(cadre())),
        () -> golden("units", unit(), DirectorySeek.of(unit())),
        () -> golden("organs", organ(), DirectorySeek.of(organ())),
        () -> golden("cadre-files", file(), FileSeek.of(file())),
        () -> golden("opinions", opinion(), OpinionSeek.of(opinion())));
  }

  private void golden(String name, Object state, Document seek) {
    JsonWriterSettings settings =
        JsonWriterSettings.builder().indent(true).outputMode(JsonMode.RELAXED).build();
    GeneratedFile.assertUnchanged(
        Path.of("src/test/resources/golden/" + name + ".json"),
        codec.write(state).toJson(settings)
            + "\n"
            + seek.toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry())
                .toJson(settings)
            + "\n");
  }
}
