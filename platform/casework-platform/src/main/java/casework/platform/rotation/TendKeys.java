package casework.platform.rotation;

import casework.platform.rotation.KeyRotation.Standing;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.KeyRing;
import casework.platform.secrecy.KeyRing.KeyRefused;
import casework.platform.secrecy.VersionedKey;
import ch.qos.logback.classic.Level;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the envelope keys of an installation: {@code status} counts what is wrapped under
 * which version, {@code rotate [store]} makes the next version, which the services take up at their
 * next start, and {@code retire <store> <version>} puts an old one aside, refused while anything
 * still needs it. Shows no key.
 *
 * <p>The stores stand after {@code --}, each as {@code name} or {@code name=database}; their keys
 * are called {@code <name>-envelope}. {@code CASEWORK_MONGODB_URI} and {@code CASEWORK_KEYS} (or
 * {@code CASEWORK_DATA}) say where. Ends with 0 where it did what was asked, 1 where it refused, 2
 * where it could not look.
 */
public final class TendKeys {

  private static final String USAGE =
      "usage: status | rotate [store] | retire <store> <version>, then -- <store>[=<database>] …";

  private final MongoClient client;
  private final Path directory;
  private final PrintStream out;

  /** A database, and the envelope key of what is in it. */
  private record Store(String name, String database) {

    String key() {
      return name + "-envelope";
    }

    static Store of(String word) {
      String[] pair = word.split("=", 2);
      return new Store(pair[0], pair[pair.length - 1]);
    }
  }

  private TendKeys(MongoClient client, Path directory, PrintStream out) {
    this.client = client;
    this.directory = directory;
    this.out = out;
  }

  public static void main(String[] arguments) {
    if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
        instanceof ch.qos.logback.classic.Logger root) {
      root.setLevel(Level.WARN);
    }
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.exit(run(List.of(arguments), System.getenv(), out));
  }

  /** As {@link #main}, with what it would take from the process. */
  public static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
    int mark = arguments.indexOf("--");
    String uri = environment.getOrDefault("CASEWORK_MONGODB_URI", "");
    if (mark < 1 || uri.isBlank()) {
      out.println(USAGE);
      return 2;
    }
    Path keys =
        Path.of(
            environment.getOrDefault(
                "CASEWORK_KEYS", environment.getOrDefault("CASEWORK_DATA", ".casework") + "/keys"));
    MongoClientSettings settings =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .applyToClusterSettings(each -> each.serverSelectionTimeout(5, TimeUnit.SECONDS))
            .build();
    try (MongoClient client = MongoClients.create(settings)) {
      return new TendKeys(client, keys, out)
          .tend(
              arguments.subList(0, mark),
              arguments.subList(mark + 1, arguments.size()).stream().map(Store::of).toList());
    } catch (MongoException | IOException | KeyRefused e) {
      out.println("The keys cannot be looked after: " + e.getMessage());
      return 2;
    }
  }

  private int tend(List<String> words, List<Store> stores) throws IOException {
    return switch (words.getFirst()) {
      case "status" -> status(stores);
      case "rotate" -> rotate(words, stores);
      case "retire" -> retire(words, stores);
      default -> {
        out.println(USAGE);
        yield 2;
      }
    };
  }

  private int status(List<Store> stores) throws IOException {
    String line = "%-16s %-12s %-30s %10s  %s%n";
    out.printf(line, "store", "versions", "data keys by version", "unreadable", "may be retired");
    for (Store each : stores) {
      Optional<VersionedKey> kept = versions(each);
      if (kept.isPresent()) {
        Standing now = look(each, kept.get());
        out.printf(
            line,
            each.name(),
            kept.get().versions(),
            now.wrapped(),
            now.unreadable(),
            kept.get().versions().stream().filter(now::mayRetire).toList());
      } else {
        out.printf(line, each.name(), "none yet", "", "", "");
      }
    }
    return 0;
  }

  private int rotate(List<String> words, List<Store> stores) throws IOException {
    List<Store> asked =
        stores.stream().filter(each -> words.size() < 2 || words.contains(each.name())).toList();
    int made = 0;
    for (Store each : asked) {
      Optional<VersionedKey> kept = versions(each);
      if (kept.isPresent()) {
        int next = kept.get().newest() + 1;
        KeyRing.publishNew(directory.resolve(each.key() + "." + next + ".key"), kept.get());
        out.println(each.name() + ": version " + next + " is there; restart its service");
        made++;
      }
    }
    if (made == 0) {
      out.println("There is no such store, or it has no key yet.");
      return 1;
    }
    return 0;
  }

  private int retire(List<String> words, List<Store> stores) throws IOException {
    Optional<Store> store =
        stores.stream()
            .filter(each -> words.size() == 3 && words.get(1).equals(each.name()))
            .findFirst();
    Optional<VersionedKey> kept = Optional.empty();
    if (store.isPresent()) {
      kept = versions(store.get());
    }
    if (kept.isEmpty() || !words.get(2).matches("[1-9][0-9]{0,5}")) {
      out.println(USAGE);
      return 2;
    }
    int version = Integer.parseInt(words.get(2));
    Standing now = look(store.get(), kept.get());
    if (!kept.get().versions().contains(version) || !now.mayRetire(version)) {
      out.println(
          "Not retired: version " + version + " is the newest, not there, or still needed: " + now);
      return 1;
    }
    String name = store.get().key() + (version == 1 ? "" : "." + version) + ".key";
    Files.move(directory.resolve(name), directory.resolve(name + ".retired"));
    out.println(
        name
            + " is put aside; destroy it and all its copies where older backups must not open any"
            + " more");
    return 0;
  }

  private Standing look(Store store, VersionedKey keys) {
    return new KeyRotation(
            store.name(), client.getDatabase(store.database()), new EnvelopeKeys(() -> keys))
        .look();
  }

  /** The versions that are there; none is ever made by looking. */
  private Optional<VersionedKey> versions(Store store) throws IOException {
    if (!Files.isDirectory(directory)) {
      return Optional.empty();
    }
    String form = java.util.regex.Pattern.quote(store.key()) + "(\\.[1-9][0-9]{0,5})?\\.key";
    try (var files = Files.list(directory)) {
      return files.anyMatch(each -> each.getFileName().toString().matches(form))
          ? Optional.of(new KeyRing(directory, true).versions(store.key()))
          : Optional.empty();
    }
  }
}
