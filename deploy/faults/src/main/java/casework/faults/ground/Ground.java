package casework.faults.ground;

import casework.demo.api.Description;
import casework.demo.office.Addresses;
import casework.demo.office.LawTime;
import casework.demo.office.Tokens;
import casework.demo.office.Wire;
import casework.faults.check.Snapshot;
import casework.faults.check.Topics;
import casework.local.RunningProduct;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.bson.BsonDocument;
import org.bson.UuidRepresentation;

/** A running product of the demo's profile that belongs to the tests alone. */
public final class Ground implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration DESCRIBED = Duration.ofMinutes(2);
  private static final int QUIET_ROUNDS = 2;
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 2, 3);

  private final RunningProduct product;
  private final boolean ours;
  private final Wire wire = new Wire();
  private final Tokens tokens;
  private final LawTime time;
  private final MongoClient store;
  private final Client gateway;
  private final AtomicInteger ledgers = new AtomicInteger();
  private final PrintStream out;

  private Ground(RunningProduct product, boolean ours, PrintStream out) {
    this.product = product;
    this.ours = ours;
    this.out = out;
    Addresses addresses = Addresses.of(product.environment());
    this.tokens = new Tokens(addresses.issuer(), wire, InstantSource.system());
    this.time = new LawTime(addresses.services(), tokens, wire);
    this.store =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(named("CASEWORK_MONGODB_URI")))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
    this.gateway = new Client(addresses.gateway(), tokens, PATIENCE);
    if (time.now().isBefore(LawTime.morning(FIRST_DAY))) {
      time.moveTo(LawTime.morning(FIRST_DAY));
    }
  }

  /** Takes over a product that was just started; it ends with this. */
  public static Ground of(RunningProduct product, PrintStream out) {
    try {
      return new Ground(product, true, out);
    } catch (RuntimeException failure) {
      product.close();
      throw failure;
    }
  }

  /** Stands on a product that runs already and is left running. */
  public static Ground on(RunningProduct product, PrintStream out) {
    return new Ground(product, false, out);
  }

  public RunningProduct product() {
    return product;
  }

  /** The front door. */
  public Client gateway() {
    return gateway;
  }

  /** Asks that address, at most so long. */
  public Client client(URI address, Duration patience) {
    return new Client(address, tokens, patience);
  }

  public Client client(URI address) {
    return client(address, PATIENCE);
  }

  public Tokens tokens() {
    return tokens;
  }

  public LawTime time() {
    return time;
  }

  /**
   * Moves the law's clock on and waits for nothing. A service that is away finds the time in the
   * file that all share.
   */
  public void moveLaw(Instant to) {
    for (URI service : Addresses.of(product.environment()).services()) {
      try (Client client = client(service, Duration.ofSeconds(2))) {
        Reply reply =
            client.post("system-admin", "/internal/law-time", "{\"to\":\"" + to + "\"}", Map.of());
        if (!reply.isDone() && !reply.isOpen()) {
          throw new IllegalStateException("the law's clock does not move to " + to + ": " + reply);
        }
      }
    }
  }

  /**
   * Waits until what was said has been heard and done everywhere. A service that was killed while
   * the law's clock moved may have come back with its own behind, so all are told the time first.
   *
   * @return false where that is not so after the time; something is missing then
   */
  public boolean isAtRest(Duration limit) {
    moveLaw(time.now());
    long deadline = System.nanoTime() + limit.toNanos();
    int quiet = 0;
    Optional<String> restless = Optional.empty();
    while (quiet < QUIET_ROUNDS && System.nanoTime() < deadline) {
      restless = restless();
      quiet = restless.isEmpty() ? quiet + 1 : 0;
      LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
    }
    restless.ifPresent(each -> out.println("not at rest after " + limit + ": " + each));
    return quiet == QUIET_ROUNDS;
  }

  /** The first service that still has something to do, and what. */
  private Optional<String> restless() {
    for (URI service : Addresses.of(product.environment()).services()) {
      try (Client client = client(service, Duration.ofSeconds(5))) {
        Reply reply = client.get("system-admin", "/internal/settled");
        if (!reply.isDone() || !reply.json().path("settled").asBoolean(false)) {
          return Optional.of(service + " " + reply);
        }
      }
    }
    return Optional.empty();
  }

  /** The gateway's description of the interface, once the parts of all services are in it. */
  public Description description() {
    long deadline = System.nanoTime() + DESCRIBED.toNanos();
    while (true) {
      Reply reply = gateway().get("city-supervision", "/api/openapi");
      if (reply.status() == 200 && reply.json().path("x-unavailable").isEmpty()) {
        return new Description(reply.json());
      }
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("the product does not describe itself: " + reply);
      }
      LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    }
  }

  /** The law's day. */
  public LocalDate today() {
    return LawTime.dayOf(time.now());
  }

  public MongoClient store() {
    return store;
  }

  public MongoCollection<BsonDocument> collection(String database, String name) {
    return store.getDatabase(database).getCollection(name, BsonDocument.class);
  }

  public Topics topics() {
    return new Topics(named("CASEWORK_KAFKA"));
  }

  /** What stores and topics hold now. */
  public Snapshot held() {
    return Snapshot.read(store, topics().facts());
  }

  /** A second process of a service. */
  public Twin twin(String service, Map<String, String> environment) {
    return Twin.of(product, service, environment);
  }

  /** A fresh ledger of what is acknowledged from now on. */
  public Ledger ledger() {
    return new Ledger(product.data().resolve("acknowledged-" + ledgers.incrementAndGet() + ".tsv"));
  }

  /** A key nobody has used. */
  public static String key() {
    return "faults-" + UUID.randomUUID();
  }

  public PrintStream out() {
    return out;
  }

  public String named(String variable) {
    return Objects.requireNonNull(
        product.environment().get(variable), "the launcher does not tell " + variable);
  }

  @Override
  public void close() {
    gateway.close();
    store.close();
    wire.close();
    if (ours) {
      product.close();
    }
  }
}
