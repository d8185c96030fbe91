package casework.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.KeyRing;
import casework.platform.secrecy.Suite;
import casework.platform.secrecy.Unreadable;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextSealTest {

  private static final UUID OWNER = new UUID(1, 1);
  private static final BsonDocument STATE =
      BsonDocument.parse(
          """
          {"id": "5b1f3c1e-0000-8000-8000-000000000001", "organ": "990300-JW", "on": "2020-03-02",
           "at": "2020-03-02T01:30:00Z", "number": "云纪线〔2020〕1号", "count": 3,
           "answers": [{"text": "示例答复", "by": {"officer": "990300-JW-O001"}}, {"text": "13800000000"}],
           "who": "测甲", "where": "Room 12", "people": ["测乙", "990300-C001"], "note": ""}
          """);

  @TempDir Path keys;

  private TextSeal seal(Suite suite) {
    KeyRing ring = new KeyRing(keys, true, suite);
    return new TextSeal(
        new EnvelopeKeys(() -> ring.versions("test"), suite), new FieldCipher(suite));
  }

  @ParameterizedTest
  @EnumSource(Suite.class)
  void givesBackWhatItHasClosed(Suite suite) {
    TextSeal seal = seal(suite);

    TextSeal.Closed closed = seal.close(OWNER, STATE);

    assertThat(seal.open(OWNER, closed.document(), closed.key())).isEqualTo(STATE);
  }

  @Test
  void leavesNoTextAndEveryCode() {
    String closed = seal(Suite.INTERNATIONAL).close(OWNER, STATE).document().toJson();

    assertThat(closed)
        .doesNotContain("示例答复", "13800000000", "测甲", "Room 12", "测乙")
        .contains("990300-JW-O001", "990300-C001", "2020-03-02T01:30:00Z", "云纪线〔2020〕1号");
  }

  @Test
  void makesNoKeyWhereThereIsNoText() {
    BsonDocument codes = BsonDocument.parse("{\"organ\": \"990300-JW\", \"note\": \"\"}");

    TextSeal.Closed closed = seal(Suite.INTERNATIONAL).close(OWNER, codes);

    assertThat(closed.key()).isNull();
    assertThat(closed.document()).isEqualTo(codes);
  }

  @Test
  void opensNothingThatWasMovedToAnotherFieldOrMatter() {
    TextSeal seal = seal(Suite.INTERNATIONAL);
    TextSeal.Closed closed = seal.close(OWNER, STATE);
    BsonDocument moved = closed.document().clone();
    moved.put("where", Objects.requireNonNull(moved.get("who")));

    assertThatThrownBy(() -> seal.open(OWNER, moved, closed.key())).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> seal.open(new UUID(2, 2), closed.document(), closed.key()))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void readsWhatWasKeptInClearBefore() {
    assertThat(seal(Suite.INTERNATIONAL).open(OWNER, STATE, null)).isEqualTo(STATE);
  }

  @Test
  void doesNotSealWhatIsSealed() {
    TextSeal seal = seal(Suite.INTERNATIONAL);
    BsonDocument once = seal.close(OWNER, STATE).document();
    String sealed = once.getDocument("who").getString("~").getValue();
    BsonDocument holding = BsonDocument.parse("{\"text\": \"" + sealed + "\"}");

    assertThat(seal.close(OWNER, holding).document()).isEqualTo(holding);
  }
}
