package casework.testkit.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The source tree, found from any directory inside it.
 *
 * @param root the directory that holds the parent {@code pom.xml} and {@code platform/}
 */
public record Repository(Path root) {

  private static final Set<String> NOT_OURS = Set.of("target", "node_modules");

  /** The tree in which this test runs. */
  public static Repository here() {
    return above(Path.of(System.getProperty("user.dir")));
  }

  /**
   * The tree that a directory lies in.
   *
   * @throws IllegalStateException where it lies in none
   */
  public static Repository above(Path directory) {
    for (Path at = directory.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("pom.xml")) && Files.isDirectory(at.resolve("platform"))) {
        return new Repository(at);
      }
    }
    throw new IllegalStateException(
        "no directory with pom.xml and platform/ at or above " + directory);
  }

  /** A place in the tree, such as {@code docs/rules.md}. */
  public Path path(String relative) {
    return root.resolve(relative);
  }

  /** The place's name as seen from the root, with forward slashes. */
  public String name(Path file) {
    return root.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  /** Every file with that ending, outside build output and hidden directories, by name. */
  public List<Path> files(String ending) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.getFileName().toString().endsWith(ending))
          .filter(this::isOurs)
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The directories directly below the root that publish or hear events, by name. */
  public List<Path> contractOwners() {
    try (Stream<Path> children = Files.list(root)) {
      return children.filter(each -> Files.isDirectory(each.resolve("contract"))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isOurs(Path file) {
    for (Path part : root.relativize(file)) {
      String name = part.toString();
      if (NOT_OURS.contains(name) || name.startsWith(".")) {
        return false;
      }
    }
    return true;
  }
}
