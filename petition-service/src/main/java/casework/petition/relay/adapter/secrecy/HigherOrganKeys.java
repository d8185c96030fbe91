package casework.petition.relay.adapter.secrecy;

import casework.petition.relay.application.FileSealer.NoKeyOfHigherOrgan;
import casework.platform.secrecy.KeyRing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The public X25519 keys of higher organs, one file each: {@code relay-<organ>.public}, a
 * SubjectPublicKeyInfo in base64. The private half is the higher organ's own and has no business on
 * this machine; for an evaluation both are made, marked, and the private one lies beside it as
 * {@code relay-<organ>.private}. In production a missing or marked key is refused.
 */
public final class HigherOrganKeys {

  private static final String ALGORITHM = "X25519";

  private final Path directory;
  private final boolean evaluation;

  /**
   * @param evaluation whether a pair may be made at first use and marked keys are accepted
   */
  public HigherOrganKeys(Path directory, boolean evaluation) {
    this.directory = directory;
    this.evaluation = evaluation;
  }

  /**
   * The key to seal to.
   *
   * @throws NoKeyOfHigherOrgan where it is missing, malformed, or an evaluation key in production
   */
  public PublicKey of(String organ) {
    Path file = file(organ, "public");
    try {
      if (!Files.exists(file)) {
        if (!evaluation) {
          throw new NoKeyOfHigherOrgan("no public key " + file + "; ask the higher organ for it");
        }
        make(organ);
      }
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read or make the key " + file, e);
    }
  }

  /**
   * Looks at every public key that is there.
   *
   * @throws NoKeyOfHigherOrgan where one must not be used
   */
  public void check() {
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (Stream<Path> files = Files.list(directory)) {
      for (Path each : files.filter(HigherOrganKeys::isPublicKey).toList()) {
        read(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the keys of higher organs", e);
    }
  }

  /** The private half, where this machine has it: an evaluation, or the higher organ itself. */
  public PrivateKey privateKeyOf(String organ) {
    try {
      byte[] encoded = Base64.getDecoder().decode(lines(file(organ, "private")).getFirst());
      return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the private key", e);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new NoKeyOfHigherOrgan("not an X25519 private key in base64");
    }
  }

  private PublicKey read(Path file) throws IOException {
    boolean marked =
        Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .anyMatch(line -> line.strip().equals(KeyRing.EVALUATION_MARK));
    if (marked && !evaluation) {
      throw new NoKeyOfHigherOrgan(
          file + " was made for evaluation; ask the higher organ for its own");
    }
    try {
      byte[] encoded = Base64.getDecoder().decode(String.join("", lines(file)));
      return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new NoKeyOfHigherOrgan(file + " does not hold an X25519 public key in base64");
    }
  }

  // The private file first, holding both halves: whoever loses the race publishes the winner's.
  private void make(String organ) throws IOException {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      Path both = file(organ, "private");
      KeyRing.publish(both, marked(text(pair.getPrivate()) + "\n" + text(pair.getPublic())));
      KeyRing.publish(file(organ, "public"), marked(lines(both).getLast()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has X25519", e);
    }
  }

  private static String marked(String key) {
    return KeyRing.EVALUATION_MARK + "\n" + key + "\n";
  }

  private static String text(java.security.Key key) {
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  private static boolean isPublicKey(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("relay-") && name.endsWith(".public");
  }

  private Path file(String organ, String half) {
    if (!organ.matches("[0-9A-Za-z-]{1,40}")) {
      throw new IllegalArgumentException("not an organ's code");
    }
    return directory.resolve("relay-" + organ.toLowerCase(Locale.ROOT) + "." + half);
  }
}
