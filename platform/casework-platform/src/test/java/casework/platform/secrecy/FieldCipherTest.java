package casework.platform.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same for both suites. */
@ParameterizedClass
@EnumSource(Suite.class)
class FieldCipherTest {

  private static final UUID OWNER = new UUID(1, 1);
  private static final UUID OTHER = new UUID(2, 2);
  private static final String PHONE = "13800000000 某某";

  private final Suite suite;
  private final String algorithm;
  private final EnvelopeKeys envelopes;
  private final FieldCipher cipher;
  private final WrappedKey wrapped;
  private final DataKey key;

  FieldCipherTest(Suite suite) {
    this.suite = suite;
    this.algorithm = suite == Suite.NATIONAL ? "SM4GCM" : "A256GCM";
    this.envelopes = new EnvelopeKeys(() -> versions(1), suite);
    this.cipher = new FieldCipher(suite);
    this.wrapped = envelopes.newDataKey(OWNER);
    this.key = envelopes.unwrap(OWNER, wrapped);
  }

  private static VersionedKey versions(int... versions) {
    Map<Integer, SecretKey> keys = new TreeMap<>();
    for (int version : versions) {
      byte[] bytes = new byte[32];
      bytes[0] = (byte) version;
      keys.put(version, new SecretKeySpec(bytes, "AES"));
    }
    return new VersionedKey(keys);
  }

  @Nested
  class Sealing {

    @Test
    void givesBackWhatWasSealed() {
      Sealed sealed = cipher.seal(key, "reporter.phone", PHONE);

      assertThat(cipher.open(key, "reporter.phone", sealed)).isEqualTo(PHONE);
      assertThat(sealed.value()).startsWith(algorithm + ".1.").doesNotContain("13800000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000", "𠮷", "a"})
    void sealsAnyText(String text) {
      assertThat(cipher.open(key, "f", cipher.seal(key, "f", text))).isEqualTo(text);
    }

    @Test
    void neverSealsTheSameTextTheSameWay() {
      Set<String> ivs = new HashSet<>();
      for (int i = 0; i < 10_000; i++) {
        ivs.add(cipher.seal(key, "f", PHONE).value().split("\\.")[2]);
      }

      assertThat(ivs).hasSize(10_000).allSatisfy(iv -> assertThat(decoded(iv)).hasSize(12));
    }

    @Test
    void saysNothingWhenPrinted() {
      Sealed sealed = cipher.seal(key, "f", PHONE);

      assertThat(sealed + " " + wrapped + " " + key)
          .doesNotContain(sealed.value().split("\\.")[3])
          .doesNotContain(wrapped.value().split("\\.")[4])
          .doesNotContain(Base64.getEncoder().encodeToString(key.key().getEncoded()));
    }
  }

  @Nested
  class AcrossSuites {

    private final Suite other = suite == Suite.NATIONAL ? Suite.INTERNATIONAL : Suite.NATIONAL;

    @Test
    void opensWhatWasSealedUnderTheOther() {
      Sealed sealed = cipher.seal(key, "f", PHONE);
      DataKey same = new EnvelopeKeys(() -> versions(1), other).unwrap(OWNER, wrapped);

      assertThat(new FieldCipher(other).open(same, "f", sealed)).isEqualTo(PHONE);
    }

    @Test
    void wrapsAnewUnderTheOtherAndOpensWhatIsSealedStill() {
      Sealed sealed = cipher.seal(key, "f", PHONE);

      WrappedKey again = new EnvelopeKeys(() -> versions(1, 2), other).rewrap(OWNER, wrapped);

      assertThat(again.value()).doesNotStartWith(algorithm);
      DataKey same = new EnvelopeKeys(() -> versions(2), suite).unwrap(OWNER, again);
      assertThat(cipher.open(same, "f", sealed)).isEqualTo(PHONE);
    }
  }

  @Nested
  class Opening {

    private final Sealed sealed = cipher.seal(key, "reporter.phone", PHONE);

    @Test
    void refusesACiphertextMovedToAnotherField() {
      assertThatThrownBy(() -> cipher.open(key, "reporter.name", sealed))
          .isInstanceOf(Unreadable.class);
    }

    @Test
    void refusesACiphertextMovedToAnotherOwner() {
      DataKey sameBytes = new DataKey(OTHER, 1, key.key());

      assertThatThrownBy(() -> cipher.open(sameBytes, "reporter.phone", sealed))
          .isInstanceOf(Unreadable.class);
    }

    @Test
    void refusesAnotherKeyOfTheSameOwner() {
      DataKey another = envelopes.unwrap(OWNER, envelopes.newDataKey(OWNER));

      assertThatThrownBy(() -> cipher.open(another, "reporter.phone", sealed))
          .isInstanceOf(Unreadable.class);
    }

    @Test
    void refusesAnotherGenerationOfTheKey() {
      DataKey second = new DataKey(OWNER, 2, key.key());

      assertThatThrownBy(() -> cipher.open(second, "reporter.phone", sealed))
          .isInstanceOf(Unreadable.class);
    }

    @Test
    void refusesEveryChangedBit() {
      String[] parts = sealed.value().split("\\.");
      for (int part = 2; part < 4; part++) {
        byte[] bytes = decoded(parts[part]);
        for (int bit = 0; bit < bytes.length * 8; bit++) {
          byte[] changed = bytes.clone();
          changed[bit / 8] ^= (byte) (1 << bit % 8);
          String[] tampered = parts.clone();
          tampered[part] = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
          Sealed other = new Sealed(String.join(".", tampered));
          assertThatThrownBy(() -> cipher.open(key, "reporter.phone", other))
              .isInstanceOf(Unreadable.class);
        }
      }
    }

    @Test
    void refusesATagCutShort() {
      refuses(value -> value.substring(0, value.length() - 4));
    }

    @Test
    void refusesAnAlgorithmItDoesNotKnow() {
      refuses(value -> value.replace(algorithm, "A128GCM"));
    }

    @Test
    void refusesTheOtherAlgorithmsName() {
      String other = suite == Suite.NATIONAL ? "A256GCM" : "SM4GCM";

      refuses(value -> value.replace(algorithm, other));
    }

    @Test
    void refusesAnotherLengthOfTheInitialisationVector() {
      refuses(value -> value.replaceFirst("\\.1\\.[^.]+", ".1.AAAA"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "plain", "A256GCM.1.AAAA", "A256GCM.x.AAAA.AAAA", "A.1.!.!", "...."})
    void refusesWhatIsNoSeal(String text) {
      assertThatThrownBy(() -> new Sealed(text)).isInstanceOf(Unreadable.class);
    }

    private void refuses(UnaryOperator<String> tamper) {
      Sealed other = new Sealed(tamper.apply(sealed.value()));
      assertThatThrownBy(() -> cipher.open(key, "reporter.phone", other))
          .isInstanceOf(Unreadable.class);
    }
  }

  @Nested
  class Wrapping {

    private final Sealed sealed = cipher.seal(key, "f", PHONE);

    @Test
    void bringsADataKeyUnderTheNewestEnvelopeAndLeavesItsFieldsAlone() {
      EnvelopeKeys rotated = new EnvelopeKeys(() -> versions(1, 2), suite);

      WrappedKey again = rotated.rewrap(OWNER, wrapped);

      assertThat(again.value()).startsWith(algorithm + ".2.1.");
      EnvelopeKeys without = new EnvelopeKeys(() -> versions(2));
      assertThat(cipher.open(without.unwrap(OWNER, again), "f", sealed)).isEqualTo(PHONE);
    }

    @Test
    void refusesAKeyWrappedUnderAnEnvelopeThatIsGone() {
      EnvelopeKeys without = new EnvelopeKeys(() -> versions(2));

      assertThatThrownBy(() -> without.unwrap(OWNER, wrapped)).isInstanceOf(Unreadable.class);
    }

    @Test
    void refusesAWrappedKeyMovedToAnotherOwner() {
      assertThatThrownBy(() -> envelopes.unwrap(OTHER, wrapped)).isInstanceOf(Unreadable.class);
    }

    @Test
    void refusesASealWhereAKeyBelongs() {
      assertThatThrownBy(() -> envelopes.unwrap(OWNER, new WrappedKey(sealed.value())))
          .isInstanceOf(Unreadable.class);
    }

    @Test
    void shredsEverythingOfAnOwnerByLosingHisWrappedKey() {
      WrappedKey shredded = envelopes.newDataKey(OWNER);
      Sealed lost = cipher.seal(envelopes.unwrap(OWNER, shredded), "f", PHONE);

      // What is left of the owner is his sealed field; the envelope key alone makes other keys.
      for (int i = 0; i < 100; i++) {
        DataKey another = envelopes.unwrap(OWNER, envelopes.newDataKey(OWNER));
        assertThatThrownBy(() -> cipher.open(another, "f", lost)).isInstanceOf(Unreadable.class);
      }
      assertThat(cipher.open(envelopes.unwrap(OWNER, shredded), "f", lost)).isEqualTo(PHONE);
    }

    @Test
    void readsNoKeyBeforeItIsUsed() {
      new EnvelopeKeys(
          () -> {
            throw new AssertionError("read too early");
          });
    }
  }

  private static byte[] decoded(String text) {
    return Base64.getUrlDecoder().decode(text);
  }
}
