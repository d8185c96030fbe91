package casework.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** Keys and passwords of one instance, made at its first start and readable by its owner only. */
final class Secrets {

  private static final List<String> KEY_FILES =
      List.of(
          "petition-envelope.key",
          "petition-receipt.key",
          "petition-index.key",
          "clue-envelope.key",
          "clue-index.key",
          "fingerprint.key");

  private static final Set<StandardOpenOption> DRAFT =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final Properties values = new Properties();

  private Secrets(Path file) {
    this.file = file;
  }

  static Secrets of(Instance instance) {
    try {
      for (String name : KEY_FILES) {
        Path key = instance.keys().resolve(name);
        if (!Files.exists(key)) {
          writePrivate(key, random(32, Base64.getEncoder()));
        }
      }
      var secrets = new Secrets(instance.data().resolve("secrets.properties"));
      if (Files.exists(secrets.file)) {
        try (var in = Files.newBufferedReader(secrets.file)) {
          secrets.values.load(in);
        }
      }
      return secrets;
    } catch (IOException e) {
      throw new Trouble("cannot make keys in " + instance.data() + ": " + e.getMessage(), e);
    }
  }

  /** The secret of that name; made now if there is none yet. */
  synchronized String secret(String name) {
    String known = values.getProperty(name);
    if (known != null) {
      return known;
    }
    String fresh = random(24, Base64.getUrlEncoder().withoutPadding());
    values.setProperty(name, fresh);
    var text = new StringBuilder();
    values.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
    try {
      writePrivate(file, text.toString());
    } catch (IOException e) {
      throw new Trouble("cannot write " + file + ": " + e.getMessage(), e);
    }
    return fresh;
  }

  private static String random(int bytes, Base64.Encoder encoder) {
    byte[] noise = new byte[bytes];
    RANDOM.nextBytes(noise);
    return encoder.encodeToString(noise);
  }

  /** Under its name a file is whole: the next start takes what is there for what was meant. */
  private static void writePrivate(Path file, String text) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    try (var out = FileChannel.open(draft, DRAFT, OWNER_ONLY)) {
      var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
