package casework.talk.adapter.mongo;

import static casework.talk.SampleTalks.CADRE;
import static casework.talk.SampleTalks.CITY;
import static casework.talk.SampleTalks.CLUE;
import static casework.talk.SampleTalks.HANDLER;
import static casework.talk.SampleTalks.HEAD;
import static casework.talk.SampleTalks.LEAD;
import static casework.talk.SampleTalks.MONDAY;
import static casework.talk.SampleTalks.RULES;
import static casework.talk.SampleTalks.SECRETARY;
import static casework.talk.SampleTalks.SUPERVISOR;
import static casework.talk.SampleTalks.TALK;
import static casework.talk.SampleTalks.aDelegatedTalk;
import static casework.talk.SampleTalks.aHeldTalk;
import static casework.talk.SampleTalks.aPlan;
import static casework.talk.SampleTalks.aPlannedTalk;
import static casework.talk.SampleTalks.aSanction;
import static casework.talk.SampleTalks.aWarning;
import static casework.talk.SampleTalks.anAppointment;
import static casework.talk.SampleTalks.anOpenMandate;
import static casework.talk.SampleTalks.by;
import static casework.talk.SampleTalks.held;
import static casework.talk.SampleTalks.invited;
import static casework.talk.SampleTalks.minuted;
import static casework.talk.SampleTalks.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import casework.platform.deadline.Colour;
import casework.platform.store.StateCodec;
import casework.talk.domain.Capacity;
import casework.talk.domain.DutyCalendar;
import casework.talk.domain.ExemptionReason;
import casework.talk.domain.FollowUp;
import casework.talk.domain.Form;
import casework.talk.domain.Initiative;
import casework.talk.domain.Mandate;
import casework.talk.domain.Occasion;
import casework.talk.domain.Occasions;
import casework.talk.domain.Occasions.Noted;
import casework.talk.domain.OccasionsId;
import casework.talk.domain.PostKind;
import casework.talk.domain.Standing;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkKind;
import casework.testkit.files.GeneratedFile;
import com.mongodb.MongoClientSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.codecs.UuidCodec;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredTalkTest {

  private static final CodecRegistry CODECS =
      CodecRegistries.fromRegistries(
          CodecRegistries.fromCodecs(new UuidCodec(UuidRepresentation.STANDARD)),
          MongoClientSettings.getDefaultCodecRegistry());

  private final StateCodec codec = new StateCodec();

  static Stream<Mandate> duties() {
    Mandate visit = anOpenMandate(TalkKind.RETURN_VISIT);
    return Stream.concat(
        Arrays.stream(TalkKind.values()).map(each -> anOpenMandate(each)),
        Stream.of(
            anOpenMandate(TalkKind.INTEGRITY).gather(RULES, by(HANDLER)).next(),
            visit.exempt(ExemptionReason.IMPOSSIBLE, "长期住院", by(HEAD)).next(),
            visit.hold(TALK, MONDAY, Form.INDIVIDUAL, by(HANDLER)).next(),
            visit.turn(RULES, by(HEAD, visit.due().plusDays(1))).next(),
            anOpenMandate(TalkKind.HEART_TO_HEART).takeBack("mistaken", by(HEAD)).next()));
  }

  private static Talk everything() {
    Talk talk = minuted(held(aDelegatedTalk()));
    talk = talk.reportBack(MONDAY, by(HANDLER)).next();
    talk = talk.promise(CADRE, null, RULES, by(HANDLER)).next();
    return FollowUp.findClue(talk, "0", List.of(CADRE), "", "", by(HANDLER)).next();
  }

  static Stream<Talk> talks() {
    Talk asked =
        planned(
            TalkKind.REMINDER,
            aPlan(
                Initiative.DISCIPLINE,
                Capacity.PRINCIPAL,
                invited(CADRE, Standing.SUBORDINATE_PRINCIPAL)));
    return Stream.of(
        aPlannedTalk(TalkKind.DUTY),
        asked.approve(SECRETARY, MONDAY, by(LEAD)).next(),
        aDelegatedTalk(),
        everything(),
        aHeldTalk(TalkKind.RETURN_VISIT).coordinate(CADRE, "pay", "人社局", by(HANDLER)).next(),
        minuted(aHeldTalk(TalkKind.DUTY)).close(RULES, by(HANDLER)).next(),
        asked.cancel("fell ill", by(HANDLER)).next());
  }

  private static Occasions occasions() {
    List<Noted> noted = new ArrayList<>();
    for (Occasion each :
        List.of(
            anAppointment(PostKind.PRINCIPAL),
            new Occasion.AppointmentWithdrawn(new UUID(1, 1), MONDAY),
            new Occasion.Corrected(null, PostKind.OTHER, MONDAY, MONDAY, MONDAY, MONDAY),
            new Occasion.Retired(MONDAY),
            new Occasion.YearBegun(2020, CITY, MONDAY),
            new Occasion.Unverifiable(new UUID(1, 2), CITY, MONDAY),
            aSanction("party-warning"),
            new Occasion.SanctionRevoked(new UUID(1, 3), 1, MONDAY),
            new Occasion.Evaluated(new UUID(1, 4), CITY, MONDAY),
            aWarning(Colour.RED),
            new Occasion.ClueVoided(MONDAY),
            new Occasion.ClueReopened(MONDAY),
            new Occasion.LastPlaced(
                new UUID(1, 5), CITY, 2020, "990300-JW-P14", "990300-JW-O114", MONDAY))) {
      noted.add(new Noted("tests|" + CLUE, noted.size() + 1, each));
    }
    return new Occasions(OccasionsId.ofCadre(CADRE), CADRE, noted);
  }

  @ParameterizedTest
  @MethodSource("duties")
  void aDutyIsReadBackAsItWasWritten(Mandate mandate) {
    assertThat(codec.read(codec.write(mandate), Mandate.class)).isEqualTo(mandate);
  }

  @ParameterizedTest
  @MethodSource("talks")
  void aTalkIsReadBackAsItWasWritten(Talk talk) {
    assertThat(codec.read(codec.write(talk), Talk.class)).isEqualTo(talk);
  }

  @Test
  void occasionsAndTheCalendarAreReadBackAsTheyWereWritten() {
    DutyCalendar calendar = new DutyCalendar(MONDAY);

    assertThat(codec.read(codec.write(occasions()), Occasions.class)).isEqualTo(occasions());
    assertThat(codec.read(codec.write(calendar), DutyCalendar.class)).isEqualTo(calendar);
  }

  @Test
  void standsInTheStoreAsTheGoldenDocumentsSay() {
    Mandate graded = anOpenMandate(TalkKind.SUPERVISION);
    Mandate fulfilled =
        anOpenMandate(TalkKind.INTEGRITY).hold(TALK, MONDAY, Form.COLLECTIVE, by(HANDLER)).next();

    assertAll(
        () ->
            GeneratedFile.assertUnchanged(
                Path.of("src/test/resources/golden/mandates.json"),
                golden(graded, TalkSeek.of(graded)) + golden(fulfilled, TalkSeek.of(fulfilled))),
        () ->
            GeneratedFile.assertUnchanged(
                Path.of("src/test/resources/golden/talks.json"),
                golden(everything(), TalkSeek.of(everything()))),
        () ->
            GeneratedFile.assertUnchanged(
                Path.of("src/test/resources/golden/occasions.json"),
                golden(occasions(), TalkSeek.of(occasions()))));
  }

  private String golden(Object state, Document seek) {
    JsonWriterSettings settings =
        JsonWriterSettings.builder().indent(true).outputMode(JsonMode.RELAXED).build();
    return codec.write(state).toJson(settings)
        + "\n"
        + seek.toBsonDocument(BsonDocument.class, CODECS).toJson(settings)
        + "\n";
  }

  @Test
  void isLookedAtAgainOnlyWhileSomethingIsDue() {
    Mandate open = anOpenMandate(TalkKind.REMINDER);

    assertThat(TalkSeek.of(open)).containsKeys("nextTransitionAt", "dueOn");
    assertThat(TalkSeek.of(open.hold(TALK, MONDAY, Form.INDIVIDUAL, by(SUPERVISOR)).next()))
        .doesNotContainKeys("nextTransitionAt", "dueOn");
    assertThat(TalkSeek.of(held(aDelegatedTalk()))).containsKeys("nextTransitionAt", "dueOn");
    assertThat(TalkSeek.of(aHeldTalk(TalkKind.DUTY))).doesNotContainKey("nextTransitionAt");
  }
}
