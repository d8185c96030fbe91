package casework.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** The realm file with this instance's secrets filled in. */
record RealmFile(Repository repository, Secrets secrets) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(CASEWORK_[A-Z_]+)}");

  void write(Path target) throws IOException {
    String realm = Files.readString(repository.realmFiles().resolve("realm-casework.json"));
    String filled =
        PLACEHOLDER
            .matcher(realm)
            .replaceAll(
                found -> {
                  String value = values().get(found.group(1));
                  if (value == null) {
                    throw new Trouble("the realm file names an unknown value: " + found.group());
                  }
                  return java.util.regex.Matcher.quoteReplacement(value);
                });
    Files.deleteIfExists(target);
    Files.createFile(
        target,
        java.nio.file.attribute.PosixFilePermissions.asFileAttribute(
            java.nio.file.attribute.PosixFilePermissions.fromString("rw-------")));
    Files.writeString(target, filled);
  }

  // Keycloak lets a loopback redirect have any port (RFC 8252, 7.3), so an instance may be moved to
  // another offset without touching its realm.
  private Map<String, String> values() {
    return Map.ofEntries(
        Map.entry("CASEWORK_GATEWAY_URL", "http://127.0.0.1"),
        Map.entry("CASEWORK_GATEWAY_REDIRECTS", "http://127.0.0.1/*"),
        Map.entry("CASEWORK_GATEWAY_CLIENT_SECRET", secrets.secret("casework-gateway")),
        Map.entry("CASEWORK_PETITION_CLIENT_SECRET", secrets.secret("casework-petition")),
        Map.entry("CASEWORK_CLUE_CLIENT_SECRET", secrets.secret("casework-clue")),
        Map.entry("CASEWORK_TALK_CLIENT_SECRET", secrets.secret("casework-talk")),
        Map.entry("CASEWORK_INSPECTION_CLIENT_SECRET", secrets.secret("casework-inspection")),
        Map.entry("CASEWORK_SCORING_CLIENT_SECRET", secrets.secret("casework-scoring")),
        Map.entry("CASEWORK_HOTLINE_CLIENT_SECRET", secrets.secret("casework-hotline")),
        Map.entry("CASEWORK_HOTLINE_DEMO_CLIENT_SECRET", secrets.secret("hotline-demo")));
  }
}
