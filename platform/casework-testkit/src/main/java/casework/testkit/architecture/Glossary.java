package casework.testkit.architecture;

import casework.testkit.files.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The nouns of the office, from the first column of the first table of docs/glossary.md; what
 * stands under a later heading belongs to everybody.
 */
record Glossary(Set<String> nouns) {

  static Glossary ofThisRepository() {
    return read(Repository.here().path("docs/glossary.md"));
  }

  static Glossary read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      Set<String> nouns =
          lines.stream()
              .dropWhile(line -> !line.startsWith("## "))
              .skip(1)
              .takeWhile(line -> !line.startsWith("## "))
              .filter(line -> line.startsWith("|"))
              .skip(2)
              .map(line -> line.split("\\|", -1)[1].strip())
              .collect(Collectors.toCollection(TreeSet::new));
      if (nouns.isEmpty()) {
        throw new AssertionError(file + " has no table of nouns under its first heading");
      }
      return new Glossary(nouns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The noun that a class name says, as whole words: {@code CaseFile} says Case, Casework does not.
   */
  Optional<String> nounIn(String className) {
    String words = words(className);
    return nouns.stream()
        .filter(noun -> words.contains(words(noun)) || words.contains(plural(noun)))
        .findFirst();
  }

  private static String plural(String noun) {
    String stem = words(noun).stripTrailing();
    return stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "ies " : stem + "s ";
  }

  private static String words(String name) {
    return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" ", " ", " "));
  }
}
