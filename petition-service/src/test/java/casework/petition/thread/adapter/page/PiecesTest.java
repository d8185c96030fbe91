package casework.petition.thread.adapter.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.secrecy.KeyedDigest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PiecesTest {

  @Nested
  class APieceOfAPage {

    @Test
    void makesTextOfWhateverIsPutIntoIt() {
      Markup piece = Markup.of("<p title=\"{}\">{}</p>", "\"'", "<script>&{}");

      assertThat(piece.value()).isEqualTo("<p title=\"&quot;&#39;\">&lt;script&gt;&amp;{}</p>");
    }

    @Test
    void leavesOutWhatTurnsOrHidesTheTextAroundIt() {
      assertThat(Markup.of("{}", "a\u202Eb\u2066c\u0000d\u007F\ne").value()).isEqualTo("abcd\ne");
    }

    @Test
    void takesAnotherPieceAsItIs() {
      assertThat(Markup.of("<b>{}</b>", Markup.of("<i>{}</i>", "<")).value())
          .isEqualTo("<b><i>&lt;</i></b>");
    }

    @Test
    void hasAPlaceForEachPart() {
      assertThatThrownBy(() -> Markup.of("{}")).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> Markup.of("", "a")).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class AToken {

    private final AtomicReference<Instant> now =
        new AtomicReference<>(Instant.parse("2020-06-01T08:59:59Z"));
    private final FormTokens tokens = tokens(1);

    private FormTokens tokens(int seed) {
      byte[] key = new byte[32];
      key[0] = (byte) seed;
      return new FormTokens(
          new KeyedDigest(() -> new SecretKeySpec(key, "AES")), now::get, Duration.ofHours(4));
    }

    @Test
    void isGoodForItsFormAndForAWhile() {
      String token = tokens.issue("report");

      assertThat(tokens.read("report", token)).contains(token.substring(0, 32));
      now.set(now.get().plus(Duration.ofHours(4)));
      assertThat(tokens.read("report", token)).isPresent();
      now.set(now.get().plus(Duration.ofHours(1)));
      assertThat(tokens.read("report", token)).isEmpty();
    }

    @Test
    void isGoodForNothingElseAndFromNobodyElse() {
      String token = tokens.issue("report");
      String[] parts = token.split("\\.");

      assertThat(tokens.read("word", token)).isEmpty();
      assertThat(tokens(2).read("report", token)).isEmpty();
      assertThat(tokens.read("report", parts[0] + ".999999999." + parts[2])).isEmpty();
      assertThat(tokens.read("report", "x" + token)).isEmpty();
      assertThat(tokens.read("report", "")).isEmpty();
      assertThat(tokens.issue("report")).isNotEqualTo(token);
    }
  }

  @Test
  void saysWhateverAPageAsksForInBothLanguages() throws Exception {
    Words words = new Words();
    Pattern asked =
        Pattern.compile(
            "words\\.in\\(\\s*(?:fields\\.)?language(?:\\(\\))?,\\s*\"([a-z0-9-]+)\"\\)");
    try (Stream<Path> sources =
        Files.list(Path.of("src/main/java/casework/petition/thread/adapter/page"))) {
      for (Path each : sources.toList()) {
        asked
            .matcher(Files.readString(each))
            .results()
            .forEach(
                key -> {
                  assertThat(words.in(Language.ZH, key.group(1))).isNotBlank();
                  assertThat(words.in(Language.EN, key.group(1))).isNotBlank();
                });
      }
    }
    assertThatThrownBy(() -> words.in(Language.ZH, "no such text"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
