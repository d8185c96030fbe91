package casework.testkit.format;

import casework.testkit.files.Repository;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * The one way Java is laid out here: google-java-format as its command line does it, imports and
 * long strings included. Files found in order are remembered by their digest and not looked at
 * again until they change.
 */
public final class SourceFormat {

  private static final ToolProvider FORMATTER =
      ToolProvider.findFirst("google-java-format").orElseThrow();

  private final Repository repository;
  private final Path memory;

  /**
   * @param memory file that remembers what was in order; may be deleted at any time
   */
  public SourceFormat(Repository repository, Path memory) {
    this.repository = repository;
    this.memory = memory;
  }

  /**
   * Fails with the names of the files that are laid out otherwise, and with what cannot be read.
   */
  public void assertFormatted() {
    List<Path> sources = sources();
    Set<String> known = remembered();
    List<Path> unknown = sources.stream().filter(file -> !known.contains(digest(file))).toList();
    String faults = run("--dry-run", unknown);
    if (!faults.isBlank()) {
      throw new AssertionError(
          "not laid out by google-java-format; -Dformat.write=true lays them out:\n" + faults);
    }
    remember(sources);
  }

  /** Lays out every file that is laid out otherwise. */
  public void write() {
    String faults = run("--replace", sources());
    if (!faults.isBlank()) {
      throw new AssertionError(faults);
    }
  }

  private List<Path> sources() {
    List<Path> sources = repository.files(".java");
    if (sources.isEmpty()) {
      throw new AssertionError("no Java below " + repository.root());
    }
    return sources;
  }

  private String run(String how, List<Path> files) {
    if (files.isEmpty()) {
      return "";
    }
    List<String> arguments = new ArrayList<>(List.of(how));
    files.forEach(file -> arguments.add(file.toString()));
    StringWriter out = new StringWriter();
    StringWriter problems = new StringWriter();
    int status =
        FORMATTER.run(
            new PrintWriter(out), new PrintWriter(problems), arguments.toArray(String[]::new));
    String said = (out.toString() + problems).strip();
    return status != 0 && said.isEmpty() ? "google-java-format failed: " + status : said;
  }

  private Set<String> remembered() {
    try (Stream<String> lines = Files.exists(memory) ? Files.lines(memory) : Stream.empty()) {
      return new HashSet<>(lines.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void remember(List<Path> sources) {
    try {
      Files.createDirectories(memory.toAbsolutePath().getParent());
      Files.write(memory, sources.stream().map(SourceFormat::digest).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // The formatter's version is part of it: a newer one looks at everything again.
  private static String digest(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String version =
          FORMATTER.getClass().getProtectionDomain().getCodeSource().getLocation().getPath();
      digest.update(version.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
