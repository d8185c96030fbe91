package casework.platform.audit;

import ch.qos.logback.classic.Level;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies the services' audit chains, each against the checkpoints the others keep. Reads only.
 *
 * <p>Arguments: the services, each as {@code name} or {@code name=database}; the store is {@code
 * CASEWORK_MONGODB_URI}. Ends with 0 where all is sound, 1 where something is not, 2 where it could
 * not look.
 */
public final class VerifyAudit {

  private static final String STORE = "CASEWORK_MONGODB_URI";
  private static final int SHOWN = 20;

  private VerifyAudit() {}

  public static void main(String[] arguments) {
    // What the driver has to tell of its connections is not part of the report.
    if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
        instanceof ch.qos.logback.classic.Logger root) {
      root.setLevel(Level.WARN);
    }
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.exit(run(List.of(arguments), System.getenv(), out));
  }

  /** As {@link #main}, with what it would take from the process. */
  public static int run(List<String> services, Map<String, String> environment, PrintStream out) {
    String uri = environment.get(STORE);
    if (uri == null || uri.isBlank() || services.isEmpty()) {
      out.println("usage: " + STORE + "=mongodb://… verify-audit <service>[=<database>] …");
      return 2;
    }
    MongoClientSettings settings =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .applyToClusterSettings(each -> each.serverSelectionTimeout(5, TimeUnit.SECONDS))
            .build();
    try (MongoClient client = MongoClients.create(settings)) {
      Map<String, MongoDatabase> databases = new LinkedHashMap<>();
      for (String each : services) {
        String[] pair = each.split("=", 2);
        databases.put(pair[0], client.getDatabase(pair[pair.length - 1]));
      }
      List<AuditFindings> all = verify(databases);
      print(all, out);
      return all.stream().allMatch(each -> each.faults().isEmpty()) ? 0 : 1;
    } catch (MongoException e) {
      out.println("The store cannot be read: " + e.getMessage());
      return 2;
    }
  }

  static List<AuditFindings> verify(Map<String, MongoDatabase> databases) {
    List<AuditFindings> all = new ArrayList<>();
    databases.forEach(
        (service, database) -> {
          Map<String, MongoDatabase> others = new LinkedHashMap<>(databases);
          others.remove(service);
          all.add(new ChainVerification(service, database, others).run());
        });
    return all;
  }

  private static void print(List<AuditFindings> all, PrintStream out) {
    String line = "%-16s %10s %12s %11s %10s  %s%n";
    out.printf(line, "service", "rows", "checkpoints", "covered to", "unchained", "verdict");
    for (AuditFindings each : all) {
      out.printf(
          line,
          each.service(),
          each.rows(),
          each.checkpoints(),
          each.covered(),
          each.unchained().size(),
          each.faults().isEmpty() ? "sound" : "NOT SOUND: " + each.faults().getFirst());
    }
    for (AuditFindings each : all) {
      list(each.service() + ", fault: ", each.faults(), out);
      list(each.service() + ", not chained yet: ", each.unchained(), out);
    }
  }

  private static void list(String before, List<String> lines, PrintStream out) {
    lines.stream().limit(SHOWN).forEach(each -> out.println(before + each));
    if (lines.size() > SHOWN) {
      out.println(before + "and " + (lines.size() - SHOWN) + " more");
    }
  }
}
