package casework.platform.secrecy;

import java.nio.charset.StandardCharsets;
import java.security.Provider;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * SM3 and SM4 (GB/T 32905, GB/T 32907). The provider is handed over at each use and never
 * registered, so that it changes nothing for TLS or for tokens; it is loaded with the first use.
 */
final class NationalAlgorithms {

  static final Provider PROVIDER = new BouncyCastleProvider();

  private static final int SM4_KEY_BYTES = 16;
  private static final byte[] PURPOSE = "casework SM4-GCM".getBytes(StandardCharsets.UTF_8);

  private NationalAlgorithms() {}

  /**
   * The 128-bit key for SM4 that belongs to 256 bits of key material: HKDF-Expand (RFC 5869) over
   * SM3. Half of the material would do as well; deriving keeps the key apart from the one that AES
   * uses of the same material.
   */
  static SecretKey sm4(SecretKey material) {
    HKDFBytesGenerator expand = new HKDFBytesGenerator(new SM3Digest());
    expand.init(HKDFParameters.skipExtractParameters(material.getEncoded(), PURPOSE));
    byte[] key = new byte[SM4_KEY_BYTES];
    expand.generateBytes(key, 0, key.length);
    return new SecretKeySpec(key, "SM4");
  }
}
