package casework.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Path STATIC = Path.of("src/main/resources/static");
  private static final Pattern KEY =
      Pattern.compile("(?:^\\s+|, )(?:'([\\w.-]+)'|(\\w+)): ['\"]", Pattern.MULTILINE);
  private static final Pattern USED = Pattern.compile("\\bt\\('([\\w.-]+)'");

  @Test
  void areTheSameInBothLanguages() throws IOException {
    Set<String> zh = all(KEY, STATIC.resolve("i18n/zh.js"));
    Set<String> en = all(KEY, STATIC.resolve("i18n/en.js"));

    assertThat(zh).hasSizeGreaterThan(100).isEqualTo(en);
  }

  @Test
  void areThereForEverythingThePagesSay() throws IOException {
    Set<String> known = all(KEY, STATIC.resolve("i18n/zh.js"));

    try (Stream<Path> files = Files.walk(STATIC)) {
      for (Path each : files.filter(file -> file.toString().endsWith(".js")).toList()) {
        assertThat(known).as(each.toString()).containsAll(all(USED, each));
      }
    }
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
