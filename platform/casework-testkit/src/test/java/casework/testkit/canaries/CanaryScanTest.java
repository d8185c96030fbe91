package casework.testkit.canaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanaryScanTest {

  private static final String CANARY = "金丝雀7a";

  static Stream<byte[]> everyForm() {
    byte[] plain = ("前文" + CANARY + "后文").getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        plain,
        ("前文" + CANARY).getBytes(StandardCharsets.UTF_16LE),
        ("前文" + CANARY).getBytes(StandardCharsets.UTF_16BE),
        ("前文" + CANARY).getBytes(Charset.forName("GBK")),
        "{\"a\":\"\\u91d1\\u4e1d\\u96c07a\"}".getBytes(StandardCharsets.US_ASCII),
        "{\"a\":\"\\u91D1\\u4E1D\\u96C07A\"}".getBytes(StandardCharsets.US_ASCII),
        URLEncoder.encode("q=" + CANARY, StandardCharsets.UTF_8)
            .getBytes(StandardCharsets.US_ASCII),
        Base64.getEncoder().encode(plain),
        Base64.getUrlEncoder().encode(("a" + CANARY + "b").getBytes(StandardCharsets.UTF_8)),
        Base64.getEncoder().encode(("ab" + CANARY + "c").getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("everyForm")
  void findsACanaryInEveryFormTextsTake(byte[] bytes) {
    assertThat(new CanaryScan(List.of(CANARY)).in("here", bytes).found())
        .containsExactly("here has " + CANARY);
  }

  @Test
  void findsNothingWhereNoneIs() {
    CanaryScan scan = new CanaryScan(List.of(CANARY)).in("here", "金丝7a").in("there", "");

    assertThat(scan.found()).isEmpty();
    assertThat(scan.looked()).containsEntry("here", 8L).containsEntry("there", 0L);
  }

  @Test
  void looksIntoFilesAndTheirNames(@TempDir Path root) throws IOException {
    Files.writeString(Files.createDirectory(root.resolve("in")).resolve(CANARY + ".txt"), "x");

    assertThat(new CanaryScan(List.of(CANARY)).inFiles("temp", root).found()).hasSize(1);
    assertThat(new CanaryScan(List.of(CANARY)).inFiles("temp", root.resolve("none")).found())
        .isEmpty();
  }
}
