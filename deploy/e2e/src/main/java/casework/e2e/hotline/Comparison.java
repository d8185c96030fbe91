package casework.e2e.hotline;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the hotline's own book of a day with the other side's. */
final class Comparison {

  private final Settings settings;
  private final HotlineWire wire;

  Comparison(Settings settings, HotlineWire wire) {
    this.settings = settings;
    this.wire = wire;
  }

  /** What is not alike; none where the books agree. */
  List<String> differences(Set<String> promised) throws IOException, InterruptedException {
    List<String> differences = new ArrayList<>();
    Set<String> theirs = new TreeSet<>();
    String asked = "/api/hotline/reconciliation?day=" + settings.day() + "&limit=200";
    // The whole day's words are on the first page.
    JsonNode day = get(asked);
    JsonNode page = day;
    while (true) {
      page.path("items").forEach(each -> theirs.add(each.path("serial").asString()));
      String next = page.path("next").asString("");
      if (next.isEmpty()) {
        break;
      }
      page = get(asked + "&cursor=" + next);
    }
    day.path("missing").forEach(each -> differences.add("missing " + each.asString()));
    for (String each : promised) {
      if (!theirs.contains(each)) {
        differences.add("not there " + each);
      }
    }
    theirs.stream()
        .filter(each -> !promised.contains(each))
        .forEach(each -> differences.add("never promised " + each));
    if (differences.isEmpty()
        && !day.path("digest").asString().equals(digest(new TreeSet<>(promised)))) {
      differences.add("another digest");
    }
    return differences;
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = wire.send("GET", path, new byte[0], Duration.ZERO);
    if (answer.statusCode() != 200) {
      throw new IOException("no reconciliation: status " + answer.statusCode());
    }
    return JsonMapper.shared().readTree(answer.body());
  }

  static String digest(Set<String> sorted) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      sorted.forEach(each -> digest.update((each + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
