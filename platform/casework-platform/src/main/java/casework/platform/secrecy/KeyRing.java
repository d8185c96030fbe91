package casework.platform.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.SecretKey;

/**
 * The key files of one machine: {@code <name>.key} is the first version of a key, {@code
 * <name>.2.key} the second and so on; each holds 32 bytes in base64, readable by its owner alone.
 * Keys made here carry an evaluation mark; where evaluation keys are not allowed none is made and a
 * marked one is refused. A digest must come out the same for good, so its algorithm belongs to the
 * key and not to the settings: a file with the line {@link #NATIONAL_MARK} is for SM3.
 */
public final class KeyRing {

  /** The first line of a key file that was made for evaluation. */
  public static final String EVALUATION_MARK = "# evaluation key: not for production";

  /** The line of a key file that says that digests under the key are made with SM3. */
  public static final String NATIONAL_MARK = "# suite: national";

  private static final int KEY_BYTES = 32;
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Path directory;
  private final boolean evaluation;
  private final Suite suite;
  private final Map<String, VersionedKey> loaded = new ConcurrentHashMap<>();

  /** A ring whose keys, where it makes any, are of the international suite. */
  public KeyRing(Path directory, boolean evaluation) {
    this(directory, evaluation, Suite.INTERNATIONAL);
  }

  /**
   * @param evaluation whether keys may be made at first use and marked ones are accepted
   * @param suite of the keys that are made
   */
  public KeyRing(Path directory, boolean evaluation, Suite suite) {
    this.directory = directory;
    this.evaluation = evaluation;
    this.suite = suite;
  }

  /**
   * All versions of the key of that name; made at first use where that is allowed.
   *
   * @throws KeyRefused where it is missing, malformed, or an evaluation key in production
   */
  public VersionedKey versions(String name) {
    return loaded.computeIfAbsent(name, this::load);
  }

  /** The newest version of the key of that name. */
  public SecretKey newest(String name) {
    VersionedKey versions = versions(name);
    return versions.version(versions.newest());
  }

  private VersionedKey load(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("a key's name is of lower-case words: " + name);
    }
    try {
      Map<Integer, SecretKey> found = read(name);
      if (found.isEmpty()) {
        if (!evaluation) {
          throw new KeyRefused("no key " + directory.resolve(name + ".key") + "; provide one");
        }
        make(directory.resolve(name + ".key"));
        found = read(name);
      }
      return new VersionedKey(found);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read or make the key " + name, e);
    }
  }

  private Map<Integer, SecretKey> read(String name) throws IOException {
    Map<Integer, SecretKey> found = new TreeMap<>();
    if (Files.isDirectory(directory)) {
      Pattern file = Pattern.compile(Pattern.quote(name) + "(?:\\.([1-9][0-9]{0,5}))?\\.key");
      try (Stream<Path> files = Files.list(directory)) {
        for (Path each : files.toList()) {
          Matcher match = file.matcher(each.getFileName().toString());
          if (match.matches()) {
            int version = match.group(1) == null ? 1 : Integer.parseInt(match.group(1));
            if (found.put(version, parse(each)) != null) {
              throw new KeyRefused(
                  "version " + version + " of the key " + name + " is there twice");
            }
          }
        }
      }
    }
    return found;
  }

  private SecretKey parse(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    boolean marked = lines.stream().anyMatch(line -> line.strip().equals(EVALUATION_MARK));
    if (marked && !evaluation) {
      throw new KeyRefused(file + " was made for evaluation; provide a key of your own");
    }
    String text =
        String.join("", lines.stream().map(String::strip).filter(l -> !l.startsWith("#")).toList());
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (bytes.length != KEY_BYTES) {
        throw new KeyRefused(file + " does not hold 32 bytes in base64");
      }
      boolean national = lines.stream().anyMatch(line -> line.strip().equals(NATIONAL_MARK));
      return (national ? Suite.NATIONAL : Suite.INTERNATIONAL).key(bytes);
    } catch (IllegalArgumentException e) {
      throw new KeyRefused(file + " does not hold 32 bytes in base64");
    }
  }

  private void make(Path file) throws IOException {
    byte[] fresh = new byte[KEY_BYTES];
    Aead.random().nextBytes(fresh);
    String mark = suite == Suite.NATIONAL ? NATIONAL_MARK + "\n" : "";
    String text = EVALUATION_MARK + "\n" + mark + Base64.getEncoder().encodeToString(fresh) + "\n";
    publish(file, text);
  }

  /** Puts a fresh key in place that is not marked for evaluation, in the suite of {@code like}. */
  public static void publishNew(Path file, VersionedKey like) throws IOException {
    byte[] fresh = new byte[KEY_BYTES];
    Aead.random().nextBytes(fresh);
    boolean national = Suite.of(like.version(like.newest())) == Suite.NATIONAL;
    publish(
        file,
        (national ? NATIONAL_MARK + "\n" : "") + Base64.getEncoder().encodeToString(fresh) + "\n");
  }

  /**
   * Puts a secret file in place whole or not at all, readable by its owner alone; where another
   * process was first, its file stays.
   */
  public static void publish(Path file, String text) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    if (directory == null) {
      throw new IllegalArgumentException("a key file stands in a directory");
    }
    if (!Files.isDirectory(directory)) {
      Files.createDirectories(
          directory,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    Path draft =
        Files.createTempFile(
            directory,
            ".key",
            ".draft",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(draft, text);
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      // A hard link fails where the name is taken; a move would replace the key of a process that
      // was first.
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      return;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** A key that must not be used, or none where there must be one; says what to do. */
  public static final class KeyRefused extends RuntimeException {
    KeyRefused(String message) {
      super(message);
    }
  }
}
