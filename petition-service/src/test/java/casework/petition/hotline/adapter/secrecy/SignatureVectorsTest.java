package casework.petition.hotline.adapter.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.hotline.application.Signatures.Kind;
import casework.petition.hotline.application.Signatures.Message;
import casework.petition.hotline.domain.Account.Algorithm;
import casework.testkit.files.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page for integrators says what the program does. Its vectors were made by another library.
 */
class SignatureVectorsTest {

  private static final Pattern ROW =
      Pattern.compile(
          "\\| (HMAC-SHA-256|HMAC-SM3) \\| (REQUEST|CALLBACK) \\| ([A-Z]+) \\| `([^`]*)` \\|"
              + " `([^`]*)` \\| `([^`]*)` \\| `([0-9a-f]{64})` \\|");

  private static String page() {
    try {
      return Files.readString(Repository.here().path("docs/hotline.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Matcher> vectors() {
    return page().lines().map(ROW::matcher).filter(Matcher::matches).flatMap(Stream::of).toList();
  }

  @Test
  void comeOutAsThePageSays() {
    String page = page();
    Matcher secret = Pattern.compile("密钥（base64）：`([^`]+)`，时间 `([0-9]{10})`").matcher(page);
    assertThat(secret.find()).isTrue();
    byte[] key = Base64.getDecoder().decode(secret.group(1));

    assertThat(vectors()).hasSize(6);
    for (Matcher each : vectors()) {
      Algorithm algorithm = Algorithm.valueOf(each.group(1).replace('-', '_'));
      Message message =
          new Message(
              each.group(2).equals("REQUEST") ? Kind.REQUEST : Kind.CALL_BACK,
              each.group(3),
              each.group(4),
              secret.group(2),
              each.group(5),
              each.group(6).getBytes(StandardCharsets.UTF_8));
      byte[] text = HmacSignatures.canonical(algorithm, message).getBytes(StandardCharsets.UTF_8);

      assertThat(HexFormat.of().formatHex(HmacSignatures.mac(algorithm, key, text)))
          .as(each.group())
          .isEqualTo(each.group(7));
    }
  }

  @Test
  void areOfBothAlgorithmsAndBothKinds() {
    assertThat(vectors().stream().map(each -> each.group(1) + " " + each.group(2)).distinct())
        .containsExactlyInAnyOrder(
            "HMAC-SHA-256 REQUEST",
            "HMAC-SHA-256 CALLBACK",
            "HMAC-SM3 REQUEST",
            "HMAC-SM3 CALLBACK");
  }
}
