package casework.inspection.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import casework.inspection.Samples;
import casework.inspection.domain.Effect;
import casework.inspection.domain.Yuan;
import casework.inspection.domain.followup.FollowUp;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.round.Round;
import casework.inspection.domain.transfer.ClueFact;
import casework.inspection.domain.transfer.Routing;
import casework.inspection.domain.transfer.Transfer;
import casework.inspection.domain.transfer.TransferId;
import casework.platform.store.StateCodec;
import casework.testkit.files.GeneratedFile;
import com.mongodb.MongoClientSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredFormTest {

  private final StateCodec codec = new StateCodec();

  static Stream<Object> everyState() {
    return Stream.of(
        Samples.aPlannedRound(),
        Samples.aReportedRound(),
        Samples.aPlannedRound().voided("postponed", Samples.by(Samples.HEAD)).next(),
        Samples.aReportedProblem(),
        Samples.aFedBackProblem(),
        Samples.aTransferredProblem(),
        rejected(),
        Samples.aClearedProblem(),
        Samples.aFedBackProblem().voided("twice", Samples.by(Samples.HEAD)).next(),
        Samples.aFollowUp(),
        Samples.aTransfer(),
        heard(),
        Samples.aDraft(),
        Samples.anIssuedRecommendation(),
        Samples.anAnsweredRecommendation(),
        Samples.anAnsweredRecommendation().accept(Samples.by(Samples.HEAD)).next());
  }

  private static Problem rejected() {
    return Samples.aSupervisedProblem()
        .reject("half-done", Samples.by(Samples.ROOM_LEAD))
        .next()
        .reconcile(Samples.TEXT, Samples.by(Samples.HANDLER))
        .next();
  }

  private static Problem reopened() {
    return Samples.aClearedProblem()
        .reopen("relapse", Samples.RULES, Samples.by(Samples.INSPECTOR))
        .next();
  }

  private static Transfer heard() {
    return Samples.aTransfer()
        .hear(
            new ClueFact(new UUID(3, 3), 5, ClueFact.What.CLOSED, Samples.MONDAY, "filed"),
            Samples.clock(Samples.MONDAY))
        .orElseThrow()
        .next();
  }

  private static FollowUp effected() {
    return Samples.aFollowUp()
        .record(new Effect(new Yuan(33470000), Yuan.NONE, 1, 0), Samples.by(Samples.INSPECTOR))
        .next();
  }

  @ParameterizedTest
  @MethodSource("everyState")
  void isReadBackAsItWasWritten(Object state) {
    assertThat(codec.<Object>read(codec.write(state), cast(state.getClass()))).isEqualTo(state);
  }

  @SuppressWarnings("unchecked")
  private static Class<Object> cast(Class<?> type) {
    return (Class<Object>) type;
  }

  @Test
  void standsInTheStoreAsTheGoldenDocumentsSay() {
    Round round = Samples.aReportedRound();
    golden("rounds", round, Seek.of(round));
    golden("problems", reopened(), Seek.of(reopened()));
    golden("follow-ups", effected(), Seek.of(effected()));
    golden("transfers", heard(), Seek.of(heard()));
    Recommendation recommendation = Samples.anAnsweredRecommendation();
    golden("recommendations", recommendation, Seek.of(recommendation));
  }

  private void golden(String name, Object state, Document seek) {
    JsonWriterSettings settings =
        JsonWriterSettings.builder().indent(true).outputMode(JsonMode.RELAXED).build();
    GeneratedFile.assertUnchanged(
        Path.of("src/test/resources/golden/" + name + ".json"),
        codec.write(state).toJson(settings)
            + "\n"
            + seek.toBsonDocument(
                    BsonDocument.class,
                    CodecRegistries.withUuidRepresentation(
                        MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD))
                .toJson(settings)
            + "\n");
  }

  @Test
  void isLookedAtAgainOnlyWhileSomethingIsDue() {
    assertThat(Seek.of(Samples.aFedBackProblem())).containsKey("nextTransitionAt");
    assertThat(Seek.of(Samples.aReportedProblem())).doesNotContainKey("nextTransitionAt");
    assertThat(Seek.of(Samples.aClearedProblem())).doesNotContainKeys("nextTransitionAt", "dueOn");
    assertThat(Seek.of(Samples.anIssuedRecommendation())).containsKey("nextTransitionAt");
    assertThat(Seek.of(Samples.anAnsweredRecommendation())).doesNotContainKey("nextTransitionAt");
  }

  @Test
  void keepsWhatGoesAboveFromTheSendersOwnLeaders() {
    Transfer upward =
        Transfer.send(
                new TransferId(new UUID(7, 9)),
                new Transfer.Content(
                    Samples.ROUND, Samples.TOWNSHIP, null, List.of(), null, Samples.TEXT),
                new Routing("640000-JW", null),
                Samples.RULES,
                Samples.by(Samples.INSPECTOR))
            .next();

    assertThat(Seek.of(upward)).containsEntry("upward", true);
    assertThat(Seek.of(Samples.aTransfer())).containsEntry("upward", false);
  }
}
