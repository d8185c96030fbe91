package casework.e2e.hotline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * What the simulator is told, from a file of properties.
 *
 * @param gateway base address of what it hands reports in to
 * @param issuer address of the realm where it gets its token
 * @param secrets what it signs by in turn, and knows the office by
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
    List<Secret> secrets,
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
          secrets(text(all, "keys")),
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

  /** Each as {@code id algorithm file}, one after the other behind semicolons. */
  private static List<Secret> secrets(String keys) throws IOException {
    List<Secret> secrets = new ArrayList<>();
    for (String each : keys.split(";")) {
      String[] parts = each.strip().split(" ", 3);
      secrets.add(Secret.read(parts[0], parts[1], Path.of(parts[2])));
    }
    return List.copyOf(secrets);
  }

  /** Prints no secret. */
  @Override
  public String toString() {
    return "Settings[" + client + ", " + reports + " reports, seed " + seed + "]";
  }
}
