package casework.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no page of the dashboard may do, whoever writes the next one. */
class PagesTest {

  private static final Path STATIC = Path.of("src/main/resources/static");
  private static final Pattern IMPORT = Pattern.compile("from '(\\.[^']+)'");

  /** The language, and the page one comes back to after signing in; nothing of a matter. */
  private static final Set<String> KEEPERS = Set.of("app.js", "lib/words.js");

  @Test
  void keepNothingOfAMatterInTheBrowser() throws IOException {
    assertThat(with("localStorage|sessionStorage|indexedDB|document\\.cookie|caches\\."))
        .isEqualTo(KEEPERS);
  }

  @Test
  void makeNoMarkupOfText() throws IOException {
    assertThat(with("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|DOMParser|\\beval\\("))
        .isEmpty();
  }

  @Test
  void styleNothingInLine() throws IOException {
    assertThat(with("\\.style\\b|\\bstyle:")).isEmpty();
  }

  @Test
  void loadOnlyWhatIsThere() throws IOException {
    for (Path each : scripts()) {
      var matcher = IMPORT.matcher(Files.readString(each));
      while (matcher.find()) {
        assertThat(each.resolveSibling(matcher.group(1)).normalize()).exists();
      }
    }
  }

  @Test
  void sendNothingPersonalAsPartOfAnAddress() throws IOException {
    for (Path each : scripts()) {
      assertThat(Files.readString(each))
          .as(each.toString())
          .doesNotContainPattern("address\\([^)]*\\b(idNumber|mobile|receipt)\\b")
          .doesNotContain("method: 'get'", "method: \"get\"");
    }
  }

  private static Set<String> with(String pattern) throws IOException {
    Pattern wanted = Pattern.compile(pattern);
    var found = new TreeSet<String>();
    for (Path each : scripts()) {
      if (wanted.matcher(Files.readString(each)).find()) {
        found.add(STATIC.relativize(each).toString());
      }
    }
    return found;
  }

  private static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.walk(STATIC)) {
      return files.filter(file -> file.toString().endsWith(".js")).toList();
    }
  }
}
