package casework.petition.intake.adapter.mongo;

import static casework.petition.intake.domain.SamplePetitions.CLUE;
import static casework.petition.intake.domain.SamplePetitions.MONDAY;
import static casework.petition.intake.domain.SamplePetitions.accepted;
import static casework.petition.intake.domain.SamplePetitions.act;
import static casework.petition.intake.domain.SamplePetitions.anonymous;
import static casework.petition.intake.domain.SamplePetitions.heard;
import static casework.petition.intake.domain.SamplePetitions.realName;
import static casework.petition.intake.domain.SamplePetitions.referred;
import static casework.petition.intake.domain.SamplePetitions.refused;
import static casework.petition.intake.domain.SamplePetitions.terms;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.intake.domain.Category;
import casework.petition.intake.domain.ClueEnd;
import casework.petition.intake.domain.NoticeWay;
import casework.petition.intake.domain.Outcome;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionState;
import casework.petition.intake.domain.Referral;
import casework.petition.intake.domain.RefusalReason;
import casework.petition.intake.domain.SamplePetitions;
import casework.petition.intake.domain.Transfer;
import casework.platform.store.StateCodec;
import casework.testkit.files.GeneratedFile;
import com.mongodb.MongoClientSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredPetitionTest {

  private final StateCodec codec = new StateCodec();

  static Stream<Petition> everyState() {
    return Stream.of(
        anonymous(),
        realName(2),
        accepted(realName(), Category.APPEAL),
        refused(anonymous(), RefusalReason.OTHER_BODY),
        referred(realName(2)),
        referred(realName()).giveNotice(MONDAY, NoticeWay.PHONE, terms(MONDAY), act(MONDAY)).next(),
        closed(),
        refused(anonymous(), RefusalReason.NO_SUBSTANCE)
            .close(Outcome.KEPT_FOR_REFERENCE, act(MONDAY))
            .next(),
        realName().verifyName(false, act(MONDAY)).next(),
        realName().confirmRepeat(SamplePetitions.earlier(), true, act(MONDAY)).next(),
        Transfer.leaving(realName(), act(MONDAY)).next(),
        Transfer.forwarded(realName(), act(MONDAY)).next());
  }

  private static Petition closed() {
    Petition gone = referred(realName());
    return gone.endReferral(
            gone.referrals().getFirst().id(),
            new Referral.End(CLUE, ClueEnd.STRUCK_OFF, MONDAY),
            7,
            heard(MONDAY))
        .orElseThrow()
        .next();
  }

  @Test
  void readsAPetitionThatWasClosedBeforeItCouldOpenAgain() {
    BsonDocument before = codec.write(closed());
    before.getDocument("state").remove("acceptedBy");
    BsonDocument referral = before.getArray("referrals").get(0).asDocument();
    referral.remove("heard");
    Petition old = codec.read(before, Petition.class);

    Petition open =
        old.reopenReferral(old.referrals().getFirst().id(), 8, heard(MONDAY)).orElseThrow().next();

    assertThat(open.state()).isEqualTo(new PetitionState.Referred(old.referrals().getFirst().by()));
  }

  @ParameterizedTest
  @MethodSource("everyState")
  void isReadBackAsItWasWritten(Petition petition) {
    assertThat(codec.read(codec.write(petition), Petition.class)).isEqualTo(petition);
  }

  @Test
  void standsInTheStoreAsTheGoldenDocumentSays() {
    JsonWriterSettings settings =
        JsonWriterSettings.builder().indent(true).outputMode(JsonMode.RELAXED).build();
    Petition told =
        referred(realName(2))
            .giveNotice(MONDAY, NoticeWay.PHONE, terms(MONDAY), act(MONDAY))
            .next();
    List<Petition> golden = List.of(realName(), told, closed());

    String written =
        golden.stream()
            .map(
                each ->
                    codec.write(each).toJson(settings)
                        + "\n"
                        + new PetitionSeek()
                            .apply(each)
                            .toBsonDocument(
                                BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry())
                            .toJson(settings)
                        + "\n")
            .reduce("", String::concat);

    GeneratedFile.assertUnchanged(Path.of("src/test/resources/golden/petitions.json"), written);
  }

  @Test
  void hasAClockToBeLookedAtOnlyWhileANoticeIsOwed() {
    PetitionSeek seek = new PetitionSeek();

    assertThat(seek.apply(realName())).containsKey("nextTransitionAt");
    assertThat(seek.apply(anonymous())).doesNotContainKey("nextTransitionAt");
    assertThat(
            seek.apply(
                accepted(realName(), Category.APPEAL)
                    .giveNotice(MONDAY, NoticeWay.PHONE, terms(MONDAY), act(MONDAY))
                    .next()))
        .doesNotContainKey("nextTransitionAt")
        .containsKey("noticeGivenOn");
  }
}
