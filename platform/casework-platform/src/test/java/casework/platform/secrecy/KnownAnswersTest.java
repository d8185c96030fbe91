package casework.platform.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Security;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The algorithms against answers that others have published. */
class KnownAnswersTest {

  /** RFC 8998, appendix A.1. */
  @Test
  void sealsWithSm4AsTheRequestForCommentsDoes() throws GeneralSecurityException {
    byte[] plain =
        hex(
            "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
    byte[] sealed =
        hex(
            "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                + "83de3541e4c2b58177e065a9bf7b62ec");
    known(
        Aead.SM4,
        key("0123456789abcdeffedcba9876543210", "SM4"),
        hex("00001234567800000000abcd"),
        hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
        plain,
        sealed);
  }

  /** The specification of GCM (McGrew and Viega), test case 16. */
  @Test
  void sealsWithAesAsTheSpecificationDoes() throws GeneralSecurityException {
    byte[] plain =
        hex(
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
    byte[] sealed =
        hex(
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                + "76fc6ece0f4e1768cddf8853bb2d551b");
    known(
        Aead.AES_256,
        key("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308", "AES"),
        hex("cafebabefacedbaddecaf888"),
        hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
        plain,
        sealed);
  }

  private static void known(
      Aead algorithm, SecretKey key, byte[] iv, byte[] context, byte[] plain, byte[] sealed)
      throws GeneralSecurityException {
    assertThat(algorithm.run(Cipher.ENCRYPT_MODE, key, iv, context, plain)).isEqualTo(sealed);
    assertThat(algorithm.run(Cipher.DECRYPT_MODE, key, iv, context, sealed)).isEqualTo(plain);
    byte[] changed = sealed.clone();
    changed[changed.length - 1] ^= 1;
    assertThatThrownBy(() -> algorithm.run(Cipher.DECRYPT_MODE, key, iv, context, changed))
        .isInstanceOf(AEADBadTagException.class);
  }

  /** GB/T 32905-2016, appendix A; FIPS 180-2, appendix B.1. */
  @ParameterizedTest
  @CsvSource({
    "NATIONAL, abc, 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
    "NATIONAL, abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd,"
        + " debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
    "INTERNATIONAL, abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
  })
  void digestsAsTheStandardsDo(Suite suite, String text, String digest) {
    assertThat(suite.digest(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(hex(digest));
  }

  /** RFC 4231, test case 2. */
  @Test
  void authenticatesWithSha256AsTheRequestForCommentsDoes() {
    assertThat(mac(Suite.INTERNATIONAL, "Jefe", "what do ya want for nothing?"))
        .isEqualTo(hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
  }

  /** RFC 2104 over the digest that the standard's answers have proved. */
  @Test
  void authenticatesWithSm3ByTheConstructionOfTheRequestForComments() {
    byte[] key = "Jefe".getBytes(StandardCharsets.US_ASCII);
    byte[] text = "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII);
    byte[] inner = Suite.NATIONAL.digest(joined(padded(key, 0x36), text));
    byte[] outer = Suite.NATIONAL.digest(joined(padded(key, 0x5c), inner));

    assertThat(mac(Suite.NATIONAL, "Jefe", "what do ya want for nothing?")).isEqualTo(outer);
  }

  /** HKDF-Expand for one block: HMAC over the purpose and the number 1. */
  @Test
  void derivesAKeyForSm4ApartFromTheMaterial() {
    SecretKey material = Suite.NATIONAL.key(new byte[32]);
    byte[] block =
        mac(material, joined("casework SM4-GCM".getBytes(StandardCharsets.UTF_8), new byte[] {1}));

    assertThat(NationalAlgorithms.sm4(material).getEncoded())
        .hasSize(16)
        .isEqualTo(java.util.Arrays.copyOf(block, 16))
        .isNotEqualTo(new byte[16]);
  }

  @Test
  void registersNoProvider() {
    assertThat(NationalAlgorithms.PROVIDER.getName()).isEqualTo("BC");
    assertThat(Security.getProvider("BC")).isNull();
  }

  private static byte[] mac(Suite suite, String key, String text) {
    return mac(
        suite.key(key.getBytes(StandardCharsets.US_ASCII)),
        text.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] mac(SecretKey key, byte[] text) {
    Hmac hmac = new Hmac(key);
    MessageDigest message = hmac.begin();
    message.update(text);
    return hmac.end(message);
  }

  private static byte[] padded(byte[] key, int with) {
    byte[] block = new byte[64];
    for (int i = 0; i < block.length; i++) {
      block[i] = (byte) ((i < key.length ? key[i] : 0) ^ with);
    }
    return block;
  }

  private static byte[] joined(byte[] one, byte[] other) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(one);
    all.writeBytes(other);
    return all.toByteArray();
  }

  private static SecretKey key(String hex, String algorithm) {
    return new SecretKeySpec(hex(hex), algorithm);
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }
}
