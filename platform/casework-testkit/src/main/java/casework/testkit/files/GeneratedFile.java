package casework.testkit.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that is written by a test and kept in the repository. Where it differs from what it should
 * be, the test writes it and fails, so that the second run passes and the difference is there to be
 * looked at. With {@code CI=true} nothing is ever written.
 */
public final class GeneratedFile {

  private GeneratedFile() {}

  /** Fails, having written the file anew where that is allowed, unless it reads exactly so. */
  public static void assertUnchanged(Path file, String content) {
    check(file, content, !"true".equalsIgnoreCase(System.getenv("CI")));
  }

  static void check(Path file, String content, boolean mayWrite) {
    try {
      String there = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
      if (there.equals(content) && Files.exists(file)) {
        return;
      }
      if (mayWrite) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, content, StandardCharsets.UTF_8);
      }
      throw new AssertionError(
          file
              + (mayWrite
                  ? " was out of date and has been written anew: look at it and commit it.\n"
                  : " is out of date; CI does not write it: run this test elsewhere and commit.\n")
              + firstDifference(there, content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first line in which two texts differ, for a message. */
  public static String firstDifference(String there, String wanted) {
    List<String> old = there.lines().toList();
    List<String> fresh = wanted.lines().toList();
    for (int i = 0; i < Math.max(old.size(), fresh.size()); i++) {
      String left = i < old.size() ? old.get(i) : "(end)";
      String right = i < fresh.size() ? fresh.get(i) : "(end)";
      if (!left.equals(right)) {
        return "line " + (i + 1) + "\n  is:        " + left + "\n  should be: " + right;
      }
    }
    return "the texts differ in their last line's end only";
  }
}
