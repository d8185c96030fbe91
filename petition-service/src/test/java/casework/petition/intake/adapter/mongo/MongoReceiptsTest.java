package casework.petition.intake.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Identifiers;
import casework.platform.secrecy.KeyedDigest;
import casework.testkit.mongo.FreshStore;
import casework.testkit.mongo.TestStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshStore.class)
class MongoReceiptsTest {

  private static final PetitionId ONE = new PetitionId(Identifiers.derive("one"));
  private static final PetitionId TWO = new PetitionId(Identifiers.derive("two"));

  private MongoReceipts receipts;
  private TestStore store;

  @BeforeEach
  void open(TestStore test) {
    store = test;
    rows().forEach(each -> store.database().getCollection("receipts").deleteOne(each));
    receipts = new MongoReceipts(test.database(), digest((byte) 1));
  }

  private static KeyedDigest digest(byte key) {
    byte[] bytes = new byte[32];
    bytes[0] = key;
    return new KeyedDigest(() -> new SecretKeySpec(bytes, "HmacSHA256"));
  }

  @Test
  void givesAPetitionTheSameCodeAlwaysAndEachAnother() {
    assertThat(receipts.issue(ONE))
        .isEqualTo(receipts.issue(ONE))
        .isNotEqualTo(receipts.issue(TWO));
    assertThat(rows()).hasSize(2);
  }

  @Test
  void keepsTheCodeNowhere() {
    String code = receipts.issue(ONE);

    assertThat(rows().toString())
        .doesNotContain(code)
        .doesNotContain(code.replace("-", ""))
        .contains(ONE.value().toString());
  }

  @Test
  void cannotBeMadeWithAnotherKey() {
    MongoReceipts stranger = new MongoReceipts(store.database(), digest((byte) 2));

    assertThat(stranger.issue(ONE)).isNotEqualTo(receipts.issue(ONE));
  }

  @Test
  void findsThePetitionThatTheFirstHasBecomeAndKeepsToIt() {
    receipts.issue(ONE);
    receipts.move(ONE, TWO);
    receipts.issue(ONE);

    assertThat(Objects.requireNonNull(rows().getFirst()).get("petition")).isEqualTo(TWO.value());
    assertThat(rows()).hasSize(1);
  }

  @Test
  void findsThePetitionThatHasMovedTwiceByItsFirstCode() {
    PetitionId three = new PetitionId(Identifiers.derive("three"));
    String code = receipts.issue(ONE);
    receipts.move(ONE, TWO);

    receipts.move(TWO, three);
    receipts.move(ONE, TWO);

    assertThat(receipts.find(code)).hasValue(three);
    assertThat(receipts.find(receipts.issue(TWO))).hasValue(three);
  }

  @Test
  void carriesAtLeastSixtyFiveBitsInLettersThatAreNotMistakenForDigits() {
    List<String> codes =
        IntStream.range(0, 500)
            .mapToObj(each -> receipts.issue(new PetitionId(Identifiers.derive("n" + each))))
            .toList();

    assertThat(codes)
        .doesNotHaveDuplicates()
        .allMatch(each -> each.matches("[0-9A-HJKMNP-TV-Z-]{19}"));
    assertThat(codes.getFirst().replace("-", "")).hasSizeGreaterThanOrEqualTo(13);
  }

  private List<Document> rows() {
    return store.database().getCollection("receipts").find().into(new ArrayList<>());
  }
}
