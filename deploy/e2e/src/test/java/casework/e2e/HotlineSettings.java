package casework.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What a hotline of the running product has been told by the office: its account and its key. */
final class HotlineSettings {

  private HotlineSettings() {}

  /**
   * @param ledger where it writes down what it was promised and told
   */
  static Map<String, String> of(Town town, Path ledger) {
    Map<String, String> environment = town.product().environment();
    Properties secrets = new Properties();
    try (var in = Files.newBufferedReader(town.product().data().resolve("secrets.properties"))) {
      secrets.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String callBacks = of(environment, "CASEWORK_HOTLINE_CALLBACKS");
    Map<String, String> settings = new HashMap<>();
    settings.put("gateway", of(environment, "CASEWORK_GATEWAY_URL"));
    settings.put("issuer", of(environment, "CASEWORK_ISSUER"));
    settings.put("client", "hotline-demo");
    settings.put("clientSecret", secrets.getProperty("hotline-demo"));
    Path keys = Path.of(of(environment, "CASEWORK_KEYS"));
    settings.put(
        "keys",
        "k1 HMAC-SHA-256 %s; k2 HMAC-SM3 %s"
            .formatted(keys.resolve("hotline-demo-k1.key"), keys.resolve("hotline-demo-k2.key")));
    settings.put("callBackPort", callBacks.replaceAll(".*:([0-9]+)/.*", "$1"));
    settings.put("ledger", ledger.toString());
    settings.put("reports", "0");
    settings.put("seed", "0");
    settings.put("day", town.today().minusDays(1).toString());
    return settings;
  }

  private static String of(Map<String, String> environment, String name) {
    return Objects.requireNonNull(environment.get(name), name);
  }
}
