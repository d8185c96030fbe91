package casework.petition.vault.adapter.mongo;

import static casework.petition.vault.domain.SampleOpenings.HEAD;
import static casework.petition.vault.domain.SampleOpenings.NOW;
import static casework.petition.vault.domain.SampleOpenings.TERMS;
import static casework.petition.vault.domain.SampleOpenings.by;
import static casework.petition.vault.domain.SampleOpenings.open;
import static casework.petition.vault.domain.SampleOpenings.requested;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.vault.domain.IdentityOpening;
import casework.platform.store.StateCodec;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredOpeningTest {

  private final StateCodec codec = new StateCodec();

  static Stream<IdentityOpening> everyState() {
    return Stream.of(
        requested(),
        open(),
        requested().refuse(NOW, by(HEAD)).next(),
        open().withdraw(NOW, by(HEAD)).next(),
        open().expire(NOW.plus(TERMS.open())).next());
  }

  @ParameterizedTest
  @MethodSource("everyState")
  void isReadBackAsItWasWritten(IdentityOpening opening) {
    assertThat(codec.read(codec.write(opening), IdentityOpening.class)).isEqualTo(opening);
  }

  @Test
  void standsInTheStoreAsItAlwaysHas() {
    assertThat(codec.write(open()).toJson())
        .isEqualTo(
            "{\"id\": \""
                + open().id().value()
                + "\", \"petition\": \""
                + open().petition()
                + "\", \"organ\": \"990300-JW\", \"purpose\": \"FALSE_ACCUSATION\","
                + " \"words\": {\"key\": \"1.key\", \"text\": \"1.words\"},"
                + " \"askedBy\": {\"officer\": \"990300-JW-O001\","
                + " \"at\": \"2020-06-01T01:00:00Z\"}, \"askedAs\": [\"intake\"],"
                + " \"state\": {\"is\": \"open\", \"by\": {\"officer\": \"990300-JW-O007\","
                + " \"at\": \"2020-06-01T01:00:00Z\"}, \"until\": \"2026-11-21T01:00:00Z\"},"
                + " \"views\": 0}");
  }

  @Test
  void canBeFoundByWhatWaitsAndWhenItEnds() {
    assertThat(new OpeningSeek().apply(requested())).containsKeys("undecidedIn", "until");
    assertThat(new OpeningSeek().apply(open()))
        .containsKey("until")
        .doesNotContainKey("undecidedIn");
    assertThat(new OpeningSeek().apply(open().withdraw(NOW, by(HEAD)).next()))
        .doesNotContainKeys("undecidedIn", "until");
  }
}
