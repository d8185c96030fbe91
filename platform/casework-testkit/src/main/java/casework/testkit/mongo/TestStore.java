package casework.testkit.mongo;

import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A database of its own for one test class (or one Spring context), on the JVM's test server.
 *
 * <p>Without {@code CASEWORK_MONGODB_URI} the server is an in-memory stand-in: it ignores the
 * filter of partial indexes, builds no secondary indexes and knows no transactions, so a check of
 * any of those has to begin with {@link #onlyOnRealMongod}.
 */
public final class TestStore {

  private static final int LONGEST_NAME = 48;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String name;

  private TestStore(String name) {
    this.name = name;
  }

  /** A database that nothing has been written to, named after the class that uses it. */
  public static TestStore fresh(Class<?> user) {
    String words = user.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
    String stem = words.substring(0, Math.min(words.length(), LONGEST_NAME));
    byte[] tail = new byte[4];
    RANDOM.nextBytes(tail);
    return new TestStore(stem.toLowerCase(Locale.ROOT) + "-" + HexFormat.of().formatHex(tail));
  }

  /** Connection string of the server, without a database. */
  public static String serverUri() {
    return TestServer.running().uri();
  }

  /** Whether the tests run on a server given from outside rather than on the stand-in. */
  public static boolean isRealMongod() {
    return TestServer.running().real();
  }

  /**
   * Ends the test here, loudly and as skipped, unless it runs on a real server.
   *
   * @param check what is not checked then, as a sentence for the log
   */
  public static void onlyOnRealMongod(String check) {
    if (!isRealMongod()) {
      NotRun.record(check);
      Assumptions.abort("only on a real mongod: " + check);
    }
  }

  /** The database's name; at most 63 characters, safe in a connection string. */
  public String databaseName() {
    return name;
  }

  public MongoDatabase database() {
    return TestServer.running().client().getDatabase(name);
  }

  /** A second database beside this one, such as the vault's. */
  public MongoDatabase database(String beside) {
    return TestServer.running().client().getDatabase(databaseName(beside));
  }

  public String databaseName(String beside) {
    return name + "-" + beside;
  }

  /** Puts the addresses under the names by which a service reads them from its environment. */
  public void register(DynamicPropertyRegistry registry) {
    registry.add("CASEWORK_MONGODB_URI", TestStore::serverUri);
    registry.add("CASEWORK_MONGODB_DATABASE", this::databaseName);
    registry.add("CASEWORK_VAULT_MONGODB_URI", TestStore::serverUri);
    registry.add("CASEWORK_VAULT_MONGODB_DATABASE", () -> databaseName("vault"));
  }

  /** Removes the database and its vault. */
  public void drop() {
    database().drop();
    database("vault").drop();
  }
}
