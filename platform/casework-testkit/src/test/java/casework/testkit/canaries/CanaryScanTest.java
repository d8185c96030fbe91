package casework.testkit.canaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
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
        HexFormat.of().formatHex(plain).getBytes(StandardCharsets.US_ASCII),
        HexFormat.of().withUpperCase().formatHex(plain).getBytes(StandardCharsets.US_ASCII),
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

  @Test
  void findsWhatLiesAcrossTwoPiecesOfALargeFile(@TempDir Path root) throws IOException {
    byte[] large = new byte[3 << 20];
    byte[] canary = CANARY.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(canary, 0, large, (1 << 20) - 3, canary.length);

    CanaryScan scan =
        new CanaryScan(List.of(CANARY))
            .inFile("large", Files.write(root.resolve("large"), large))
            .inFile("none", Files.write(root.resolve("none"), new byte[3 << 20]));

    assertThat(scan.found()).containsExactly("large has " + CANARY);
    assertThat(scan.looked()).containsEntry("large", 3L << 20);
  }

  @Test
  void looksIntoPackedFiles(@TempDir Path root) throws IOException {
    Path packed = root.resolve("old.log.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(("早些时候的 " + CANARY).getBytes(StandardCharsets.UTF_8));
    }
    Path looksSo = Files.write(root.resolve("other"), new byte[] {0x1F, (byte) 0x8B, 7, 7});

    assertThat(new CanaryScan(List.of(CANARY)).inFile("log", packed).found()).hasSize(1);
    assertThat(new CanaryScan(List.of(CANARY)).inFile("other", looksSo).found()).isEmpty();
  }
}
