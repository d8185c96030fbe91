package casework.petition.relay.adapter.mongo;

import static casework.petition.relay.domain.SampleRelays.MONDAY;
import static casework.petition.relay.domain.SampleRelays.above;
import static casework.petition.relay.domain.SampleRelays.act;
import static casework.petition.relay.domain.SampleRelays.byHead;
import static casework.petition.relay.domain.SampleRelays.envelope;
import static casework.petition.relay.domain.SampleRelays.file;
import static casework.petition.relay.domain.SampleRelays.forwarding;
import static casework.petition.relay.domain.SampleRelays.recusal;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.relay.domain.DispatchWay;
import casework.petition.relay.domain.Forwarding;
import casework.petition.relay.domain.Recusal;
import casework.petition.relay.domain.Relay;
import casework.petition.relay.domain.RelayRoute;
import casework.platform.store.StateCodec;
import casework.testkit.files.GeneratedFile;
import com.mongodb.MongoClientSettings;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredRelayTest {

  private final StateCodec codec = new StateCodec();

  static Stream<Relay> everyState() {
    Relay fetched = file(RelayRoute.BYPASSING_HEAD).fetch(act(MONDAY)).next();
    return Stream.of(
        envelope(RelayRoute.VIA_HEAD),
        envelope(RelayRoute.VIA_HEAD).signFor(byHead(MONDAY)).next(),
        fetched,
        fetched.dispatch(MONDAY, DispatchWay.SEALED_FILE, "990000-JW-O001", act(MONDAY)).next(),
        file(RelayRoute.BYPASSING_HEAD).fetch(above(MONDAY)).next().receive(above(MONDAY)).next());
  }

  @ParameterizedTest
  @MethodSource("everyState")
  void isReadBackAsItWasWritten(Relay relay) {
    assertThat(codec.read(codec.write(relay), Relay.class)).isEqualTo(relay);
  }

  @Test
  void standsInTheStoreAsTheGoldenDocumentSays() {
    JsonWriterSettings settings =
        JsonWriterSettings.builder().indent(true).outputMode(JsonMode.RELAXED).build();

    String written =
        everyState()
            .map(
                each ->
                    codec.write(each).toJson(settings)
                        + "\n"
                        + new RelaySeek()
                            .apply(each)
                            .toBsonDocument(
                                BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry())
                            .toJson(settings)
                        + "\n")
            .reduce("", String::concat);

    GeneratedFile.assertUnchanged(Path.of("src/test/resources/golden/relays.json"), written);
  }

  @Test
  void standsBesideForwardingsAndRecusalsAsTheyAreWritten() {
    Forwarding settled = forwarding().settle(MONDAY.plusDays(1)).orElseThrow().next();
    Recusal asked = recusal("990301-JW-O003", Recusal.Ground.NEAR_RELATIVE);
    JsonWriterSettings settings =
        JsonWriterSettings.builder().indent(true).outputMode(JsonMode.RELAXED).build();

    assertThat(codec.read(codec.write(settled), Forwarding.class)).isEqualTo(settled);
    assertThat(codec.read(codec.write(asked), Recusal.class)).isEqualTo(asked);
    GeneratedFile.assertUnchanged(
        Path.of("src/test/resources/golden/forwardings.json"),
        codec.write(forwarding()).toJson(settings)
            + "\n"
            + codec.write(settled).toJson(settings)
            + "\n"
            + codec.write(asked).toJson(settings)
            + "\n");
  }
}
