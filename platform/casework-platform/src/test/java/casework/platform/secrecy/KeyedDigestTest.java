package casework.platform.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KeyedDigestTest {

  private final KeyedDigest digest = keyed(1);

  private static KeyedDigest keyed(int first) {
    byte[] bytes = new byte[32];
    bytes[0] = (byte) first;
    return new KeyedDigest(() -> new SecretKeySpec(bytes, "AES"));
  }

  @Test
  void isAnotherUnderAKeyOfTheNationalSuite() {
    KeyedDigest national = new KeyedDigest(() -> Suite.NATIONAL.key(new byte[32]));
    KeyedDigest international = new KeyedDigest(() -> Suite.INTERNATIONAL.key(new byte[32]));

    assertThat(national.hex("a")).hasSize(64).isNotEqualTo(international.hex("a"));
    assertThat(national.code(13, "a")).hasSize(13);
  }

  @Test
  void isTheProvidersHmacInBothSuitesForKeysAndMessagesOfAnyLength() throws Exception {
    for (int bytes : new int[] {16, 32, 64, 65, 200}) {
      byte[] material = new byte[bytes];
      Arrays.fill(material, (byte) bytes);
      byte[] longer = "长".repeat(bytes).getBytes(StandardCharsets.UTF_8);
      assertThat(new KeyedDigest(() -> Suite.INTERNATIONAL.key(material)).of(longer, material))
          .isEqualTo(
              provided(Mac.getInstance("HmacSHA256"), Suite.INTERNATIONAL, material, longer));
      assertThat(new KeyedDigest(() -> Suite.NATIONAL.key(material)).of(longer, material))
          .isEqualTo(
              provided(
                  Mac.getInstance("HMACSM3", NationalAlgorithms.PROVIDER),
                  Suite.NATIONAL,
                  material,
                  longer));
    }
  }

  private static byte[] provided(Mac mac, Suite suite, byte[] material, byte[] first)
      throws GeneralSecurityException {
    mac.init(suite.key(material));
    for (byte[] part : List.of(first, material)) {
      mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
      mac.update(part);
    }
    return mac.doFinal();
  }

  @Test
  void takesUpAnotherKeyAtOnce() {
    List<SecretKey> keys = new ArrayList<>(List.of(Suite.INTERNATIONAL.key(new byte[32])));
    KeyedDigest following = new KeyedDigest(keys::getLast);
    String before = following.hex("a");
    keys.add(Suite.INTERNATIONAL.key(new byte[16]));

    // HMAC fills a short key up with zeros: another object, the same digest.
    assertThat(following.hex("a")).isEqualTo(before);
    keys.add(Suite.NATIONAL.key(new byte[32]));
    assertThat(following.hex("a")).isNotEqualTo(before);
    keys.removeLast();
    assertThat(following.hex("a")).isEqualTo(before);
  }

  @Test
  void comesOutTheSameForTheSameAndAnotherForAnything() {
    assertThat(digest.hex("a", "b")).isEqualTo(digest.hex("a", "b")).hasSize(64);
    assertThat(digest.hex("a", "b"))
        .isNotEqualTo(digest.hex("ab"))
        .isNotEqualTo(digest.hex("", "ab"))
        .isNotEqualTo(digest.hex("b", "a"))
        .isNotEqualTo(keyed(2).hex("a", "b"));
  }

  @Test
  void writesCodesWithoutLettersThatLookLikeDigits() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      codes.add(digest.code(13, "receipt", Integer.toString(i)));
    }

    assertThat(codes).hasSize(10_000).allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{13}"));
    assertThat(digest.code(13, "receipt", "1"))
        .isEqualTo(digest.code(51, "receipt", "1").substring(0, 13));
  }

  @Test
  void spreadsEachCharacterOverAllThirtyTwo() {
    for (int at = 0; at < 51; at++) {
      Set<Character> seen = new HashSet<>();
      for (int i = 0; i < 1_000; i++) {
        seen.add(digest.code(51, Integer.toString(i)).charAt(at));
      }
      assertThat(seen).as("character %d", at).hasSize(32);
    }
  }

  @Test
  void refusesCodesLongerThanItsBits() {
    assertThatThrownBy(() -> digest.code(52, "a")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> digest.code(0, "a")).isInstanceOf(IllegalArgumentException.class);
  }

  @Nested
  class Indexing {

    private final BlindIndex index = index(1);

    private static BlindIndex index(int... versions) {
      Map<Integer, SecretKey> keys = new TreeMap<>();
      for (int version : versions) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) version;
        keys.put(version, (version == 3 ? Suite.NATIONAL : Suite.INTERNATIONAL).key(bytes));
      }
      return new BlindIndex(() -> new VersionedKey(keys));
    }

    @Test
    void writesByTheNewestKeyAndLooksUpByAll() {
      BlindIndex rotated = index(1, 2, 3);

      assertThat(rotated.of("phone", "1")).startsWith("3.");
      assertThat(rotated.all("phone", "1"))
          .containsExactly(
              rotated.of("phone", "1"), index(1, 2).of("phone", "1"), index.of("phone", "1"));
    }

    @Test
    void findsAValueHoweverItWasTyped() {
      assertThat(index.of("phone", " １３８００００００００　"))
          .isEqualTo(index.of("phone", "13800000000"))
          .hasSize(22)
          .doesNotContain("138");
    }

    @Test
    void doesNotTakeOneValueForAnother() {
      assertThat(index.of("phone", "13800000000")).isNotEqualTo(index.of("phone", "13800000001"));
    }

    @Test
    void cannotBeJoinedAcrossPurposesOrKeys() {
      assertThat(index.of("phone", "13800000000"))
          .isNotEqualTo(index.of("id", "13800000000"))
          .isNotEqualTo(index(2).of("phone", "13800000000"));
    }
  }
}
