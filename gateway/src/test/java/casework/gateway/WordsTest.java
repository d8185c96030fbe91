package casework.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Path STATIC = Path.of("src/main/resources/static");
  private static final Pattern KEY =
      Pattern.compile("(?:^\\s+|, )(?:'([\\w.-]+)'|(\\w+)): ['\"]", Pattern.MULTILINE);
  private static final Pattern USED = Pattern.compile("\\bt\\('([\\w.-]+)'");
  private static final Pattern LINE =
      Pattern.compile("^\\s+'([\\w.-]+)': ['\"](.*)['\"],$", Pattern.MULTILINE);
  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

  @Test
  void areTheSameInBothLanguages() throws IOException {
    assertThat(keys("zh")).hasSizeGreaterThan(400).isEqualTo(keys("en"));
  }

  @Test
  void areInTheSamePartsOfBothLanguages() throws IOException {
    assertThat(parts("zh").stream().map(WordsTest::part).sorted())
        .contains("zh.js", "forms-zh.js")
        .isEqualTo(
            parts("en").stream()
                .map(each -> part(each).replace("en.js", "zh.js"))
                .sorted()
                .toList());
    for (Path each : parts("zh")) {
      Path other = each.resolveSibling(part(each).replace("zh.js", "en.js"));
      assertThat(all(KEY, each)).as(each.toString()).isEqualTo(all(KEY, other));
    }
  }

  @Test
  void areSaidOnce() throws IOException {
    for (String language : List.of("zh", "en")) {
      List<String> said = new ArrayList<>();
      for (Path each : parts(language)) {
        said.addAll(all(KEY, each));
      }
      assertThat(said).doesNotHaveDuplicates();
    }
  }

  @Test
  void leaveTheSamePlacesOpenInBothLanguages() throws IOException {
    for (Path each : parts("zh")) {
      Path other = each.resolveSibling(part(each).replace("zh.js", "en.js"));
      assertThat(places(each)).as(each.toString()).isEqualTo(places(other));
    }
  }

  @Test
  void areThereForEverythingThePagesSay() throws IOException {
    Set<String> known = keys("zh");

    for (Path each : scripts()) {
      assertThat(known).as(each.toString()).containsAll(all(USED, each));
    }
  }

  private static Set<String> keys(String language) throws IOException {
    var keys = new TreeSet<String>();
    for (Path each : parts(language)) {
      keys.addAll(all(KEY, each));
    }
    return keys;
  }

  private static Set<String> places(Path file) throws IOException {
    var found = new TreeSet<String>();
    Matcher line = LINE.matcher(Files.readString(file));
    while (line.find()) {
      Matcher place = PLACE.matcher(line.group(2));
      while (place.find()) {
        found.add(line.group(1) + place.group());
      }
    }
    return found;
  }

  private static List<Path> parts(String language) throws IOException {
    try (Stream<Path> files = Files.list(STATIC.resolve("i18n"))) {
      return files
          .filter(each -> part(each).matches("(?:\\w+-)?" + language + "\\.js"))
          .sorted()
          .toList();
    }
  }

  private static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.walk(STATIC)) {
      return files.filter(file -> file.toString().endsWith(".js")).toList();
    }
  }

  private static String part(Path file) {
    return file.getFileName().toString();
  }

  private static Set<String> all(Pattern pattern, Path file) throws IOException {
    var found = new TreeSet<String>();
    var matcher = pattern.matcher(Files.readString(file));
    while (matcher.find()) {
      String quoted = matcher.group(1);
      found.add(quoted == null ? matcher.group(2) : quoted);
    }
    return found;
  }
}
