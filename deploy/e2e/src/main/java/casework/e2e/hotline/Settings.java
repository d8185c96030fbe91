package casework.e2e.hotline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;

/**
 * What the simulator is told, from a file of properties.
 *
 * @param gateway base address of what it hands reports in to
 * @param issuer address of the realm where it gets its token
 * @param secret what it signs by
 * @param ledger where it writes down what it was promised and told
 * @param reports how many it has to hand in
 * @param day {@code yyyy-MM-dd} on which it took them in
 * @param quiet true where it makes no faults of its own
 */
record Settings(
    URI gateway,
    String issuer,
    String client,
    String clientSecret,
    String key,
    byte[] secret,
    int callBackPort,
    Path ledger,
    int reports,
    long seed,
    String day,
    boolean quiet) {

  static Settings read(Path file) {
    Properties all = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      all.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(all);
  }

  static Settings of(Properties all) {
    try {
      return new Settings(
          URI.create(text(all, "gateway")),
          text(all, "issuer"),
          text(all, "client"),
          text(all, "clientSecret"),
          text(all, "key"),
          secret(Path.of(text(all, "keyFile"))),
          Integer.parseInt(text(all, "callBackPort")),
          Path.of(text(all, "ledger")),
          Integer.parseInt(text(all, "reports")),
          Long.parseLong(text(all, "seed")),
          text(all, "day"),
          Boolean.parseBoolean(all.getProperty("quiet", "false")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Properties all, String name) {
    String value = all.getProperty(name);
    if (value == null) {
      throw new IllegalArgumentException("the settings lack " + name);
    }
    return value;
  }

  /** A key file of the product's: base64, and perhaps a remark. */
  private static byte[] secret(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        text.append(line.strip());
      }
    }
    return Base64.getDecoder().decode(text.toString());
  }

  /** Prints no secret. */
  @Override
  public String toString() {
    return "Settings[" + client + ", " + reports + " reports, seed " + seed + "]";
  }
}
