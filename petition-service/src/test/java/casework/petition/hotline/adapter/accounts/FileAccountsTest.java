package casework.petition.hotline.adapter.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.petition.hotline.domain.Account;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileAccountsTest {

  private static final String GOOD =
      """
      {"accounts": [{"client": "hotline-x", "hotline": "12388-x", "organ": "990300-JW",
        "regions": ["990300"], "mapping": "12388-2015", "callBackTo": "https://hotline.example/",
        "keys": [{"id": "k1", "algorithm": "HMAC-SM3", "from": "2020-01-01T00:00:00Z"}],
        "limits": {"batch": 10, "skewSeconds": 60}}]}
      """;

  @TempDir Path directory;

  private FileAccounts of(String text) throws IOException {
    Path book = Files.createDirectories(directory.resolve("hotline-accounts"));
    Files.writeString(book.resolve("x.json"), text);
    return new FileAccounts(directory.toString(), false, "");
  }

  @Test
  void readsAnAccountWithItsLimits() throws IOException {
    Account account = of(GOOD).of("hotline-x").orElseThrow();

    assertThat(account.limits().batch()).isEqualTo(10);
    assertThat(account.limits().skew()).isEqualTo(Duration.ofMinutes(1));
    assertThat(account.limits().callBacks().tries()).isEqualTo(12);
    assertThat(of(GOOD).ofHotline("12388-x")).contains(account);
    assertThat(of(GOOD).of("hotline-demo")).as("the evaluation's").isEmpty();
    assertThat(new FileAccounts("", true, "").of("hotline-demo")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"https://hotline.example/\" -> \"http://hotline.example/\"",
        "\"https://hotline.example/\" -> \"https://user:secret@hotline.example/\"",
        "\"https://hotline.example/\" -> \"ftp://127.0.0.1/\"",
        "\"skewSeconds\": 60 -> \"skewSeconds\": 900",
        "\"batch\": 10 -> \"batch\": 0",
        "\"batch\": 10 -> \"batch\": 1000",
        "HMAC-SM3 -> HMAC-MD5",
        "[\"990300\"] -> []",
        "[\"990300\"] -> [\"99\"]",
        "hotline-x\" -> Hotline X\""
      })
  void refusesAnAccountThatCannotBeMeantThatWay(String change) {
    String[] parts = change.split(" -> ");
    assertThat(GOOD).contains(parts[0]);

    assertThatThrownBy(() -> of(GOOD.replace(parts[0], parts[1])))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesThreeKeysThatAreGoodAtATimeAndTakesTwoAndAThirdThatIsOver() throws IOException {
    String key = "{\"id\": \"%s\", \"algorithm\": \"HMAC-SM3\", \"from\": \"%s\"%s}";
    String one = key.formatted("k1", "2020-01-01T00:00:00Z", "");
    String two = key.formatted("k2", "2021-01-01T00:00:00Z", "");
    String three = key.formatted("k3", "2022-01-01T00:00:00Z", "");
    String over =
        key.formatted("k0", "2019-01-01T00:00:00Z", ", \"until\": \"2020-06-01T00:00:00Z\"");
    String only =
        "{\"id\": \"k1\", \"algorithm\": \"HMAC-SM3\", \"from\": \"2020-01-01T00:00:00Z\"}";

    assertThat(of(GOOD.replace(only, one + "," + two + "," + over)).all()).hasSize(1);
    assertThatThrownBy(() -> of(GOOD.replace(only, one + "," + two + "," + three)))
        .hasMessageContaining("good at a time");
  }
}
