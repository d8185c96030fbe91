package casework.e2e;

import static org.awaitility.Awaitility.await;

import casework.demo.api.Description;
import casework.demo.office.Addresses;
import casework.demo.office.LawTime;
import casework.demo.office.Tokens;
import casework.demo.office.Wire;
import casework.local.RunningProduct;
import casework.testkit.files.Repository;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The whole product, started once for all journeys of this module: real processes, a city and two
 * of its counties with matters taken over from paper, and the law's time on 3 February 2020.
 */
final class Town implements AutoCloseable {

  /** Far from the product somebody may be looking at on the usual ports. */
  private static final int PORT_OFFSET = 5200;

  static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 2);
  static final LocalDate SECOND_DAY = LocalDate.of(2020, 2, 3);

  private final RunningProduct product;
  private final Runnable end;
  private final Wire wire = new Wire();
  private final MongoClient store;
  final Tokens tokens;
  final Door door;
  final Desk desk;
  final LawTime time;
  final Strangers strangers;

  private Town(RunningProduct product, Runnable end) {
    this.product = product;
    this.end = end;
    Addresses addresses = Addresses.of(product.environment());
    this.tokens = new Tokens(addresses.issuer(), wire, InstantSource.system());
    this.door = new Door(addresses.gateway(), tokens);
    this.time = new LawTime(addresses.services(), tokens, wire);
    this.desk = new Desk(door, tokens);
    this.store = MongoClients.create(settings(product));
    this.strangers = new Strangers(product);
  }

  private static MongoClientSettings settings(RunningProduct product) {
    String uri =
        Objects.requireNonNull(product.environment().get("CASEWORK_MONGODB_URI"), "the store");
    return MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(uri))
        .uuidRepresentation(UuidRepresentation.STANDARD)
        .build();
  }

  /**
   * A fresh one; or, to try a test out, the one that runs with the data directory and port offset
   * of {@code -Dcasework.e2e.data} and {@code -Dcasework.e2e.offset}, which is left running.
   */
  private static Town open() {
    Path repository = Repository.here().root();
    String running = System.getProperty("casework.e2e.data");
    if (running != null) {
      int offset = Integer.getInteger("casework.e2e.offset", PORT_OFFSET);
      return prepared(RunningProduct.in(repository, Path.of(running), offset), () -> {});
    }
    Path data = repository.resolve("deploy/e2e/target/product");
    if (Files.exists(data.resolve("run/state.properties"))) {
      RunningProduct.in(repository, data, PORT_OFFSET).casework(Map.of(), List.of("down"));
    }
    delete(data);
    RunningProduct product =
        RunningProduct.start(repository, data, PORT_OFFSET, "--demo", "--no-replay");
    return prepared(product, product::close);
  }

  private static Town prepared(RunningProduct product, Runnable end) {
    try {
      Town town = new Town(product, end);
      town.strangers.enter();
      if (town.today().isBefore(SECOND_DAY)) {
        if (town.today().isBefore(FIRST_DAY)) {
          town.time.moveTo(LawTime.morning(FIRST_DAY));
        }
        town.desk.takeOver("city", Paper.ofCity());
        town.desk.takeOver("county1", Paper.ofCounty("990301"));
        town.desk.takeOver("county2", Paper.ofCounty("990302"));
        town.time.moveTo(LawTime.morning(SECOND_DAY));
      }
      return town;
    } catch (RuntimeException failure) {
      end.run();
      throw failure;
    }
  }

  RunningProduct product() {
    return product;
  }

  StoreView store() {
    return new StoreView(store, product.data());
  }

  /** The store itself, for whoever has to see all of it. */
  MongoClient mongo() {
    return store;
  }

  /** The same door, come to from another address of this machine. */
  Door doorFrom(InetAddress address) {
    return new Door(door.address(), tokens, address);
  }

  /**
   * The joined OpenAPI description, with every service's part in it: a service that describes
   * itself for the first time may take longer than the gateway waits, and is asked again.
   */
  Description description() {
    return new Description(
        await("every service's part of the description")
            .atMost(Duration.ofMinutes(2))
            .until(
                () -> door.get("city-supervision", "/api/openapi").is(200),
                each -> each.path("x-unavailable").isEmpty()));
  }

  /** The law's day. */
  LocalDate today() {
    return LawTime.dayOf(time.now());
  }

  /** Moves the law's time on, to the morning of that day; where it is past it, it stays. */
  void reach(LocalDate day) {
    if (today().isBefore(day)) {
      time.moveTo(LawTime.morning(day));
    }
  }

  @Override
  public void close() {
    door.close();
    wire.close();
    store.close();
    end.run();
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands the one town to every test class that asks for it. */
  static final class Visit implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Town.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return of(context);
    }

    static Town of(ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(Town.class))
          .computeIfAbsent(Town.class, _ -> open(), Town.class);
    }
  }
}
