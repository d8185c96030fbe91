package casework.petition.clarification.adapter.mongo;

import static casework.petition.clarification.domain.SampleFiles.MONDAY;
import static casework.petition.clarification.domain.SampleFiles.clarification;
import static casework.petition.clarification.domain.SampleFiles.confirmed;
import static casework.petition.clarification.domain.SampleFiles.handler;
import static casework.petition.clarification.domain.SampleFiles.proposed;
import static casework.petition.clarification.domain.SampleFiles.untrue;
import static casework.petition.clarification.domain.SampleFiles.visited;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.clarification.domain.AccuserIdentity;
import casework.petition.clarification.domain.Clarification;
import casework.petition.clarification.domain.Consequence;
import casework.petition.clarification.domain.Finding;
import casework.petition.clarification.domain.UntrueReport;
import casework.petition.clarification.domain.Way;
import casework.platform.store.StateCodec;
import casework.testkit.files.GeneratedFile;
import com.mongodb.MongoClientSettings;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredFilesTest {

  private final StateCodec codec = new StateCodec();

  static Stream<UntrueReport> reports() {
    return Stream.of(
        untrue(Finding.MISTAKEN),
        proposed(true),
        confirmed()
            .recordConsequence(
                Consequence.Kind.PUBLIC_SECURITY, AccuserIdentity.NEITHER, MONDAY, handler())
            .next());
  }

  static Stream<Clarification> clarifications() {
    return Stream.of(clarification(Way.WRITTEN), visited().close(handler()).next());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void areReadBackAsTheyWereWritten(UntrueReport report) {
    assertThat(codec.read(codec.write(report), UntrueReport.class)).isEqualTo(report);
  }

  @ParameterizedTest
  @MethodSource("clarifications")
  void areReadBackWithAllTheirSteps(Clarification clarification) {
    assertThat(codec.read(codec.write(clarification), Clarification.class))
        .isEqualTo(clarification);
  }

  @Test
  void standInTheStoreAsTheGoldenDocumentsSay() {
    String written =
        Stream.concat(
                reports().flatMap(each -> Stream.of(codec.write(each), bson(SeekFiles.of(each)))),
                Stream.of(visited().close(handler()).next())
                    .flatMap(each -> Stream.of(codec.write(each), bson(SeekFiles.of(each)))))
            .map(
                each ->
                    each.toJson(
                            JsonWriterSettings.builder()
                                .indent(true)
                                .outputMode(JsonMode.RELAXED)
                                .build())
                        + "\n")
            .reduce("", String::concat);

    GeneratedFile.assertUnchanged(
        Path.of("src/test/resources/golden/clarifications.json"), written);
  }

  private static BsonDocument bson(Document seek) {
    seek.replaceAll((_, value) -> value instanceof java.util.UUID id ? id.toString() : value);
    return seek.toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry());
  }
}
