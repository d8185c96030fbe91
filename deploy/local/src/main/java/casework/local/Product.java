package casework.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/** Starts the parts in their order, side by side where they may, and stops them in reverse. */
final class Product {

  private static final Duration PATIENCE = Duration.ofSeconds(240);

  private final Options options;
  private final Repository repository;
  private final Instance instance;
  private final Ports ports;
  private final State state;
  private final Secrets secrets;
  private final StoreProcess store;
  private final BrokerProcess broker;
  private final KeycloakProcess keycloak;
  private final Console console;
  private final List<Supervised> started = Collections.synchronizedList(new ArrayList<>());

  Product(
      Options options,
      Repository repository,
      Instance instance,
      Ports ports,
      State state,
      Console console) {
    this.options = options;
    this.repository = repository;
    this.instance = instance;
    this.ports = ports;
    this.state = state;
    this.console = console;
    this.secrets = Secrets.of(instance);
    this.store = StoreProcess.choose(instance, ports, repository, System.getenv());
    this.broker = new BrokerProcess(instance, ports, repository);
    this.keycloak = new KeycloakProcess(instance, ports, repository, secrets);
  }

  StoreProcess store() {
    return store;
  }

  KeycloakProcess keycloak() {
    return keycloak;
  }

  List<ServiceProcess> services() {
    return options.infraOnly() ? List.of() : ServiceProcess.all(ports, repository);
  }

  /** The addresses every part and every tool is given. */
  Map<String, String> environment() {
    var all = new TreeMap<String, String>();
    all.put("CASEWORK_DATA", instance.data().toString());
    all.put("CASEWORK_KEYS", instance.keys().toString());
    all.put("CASEWORK_MONGODB_URI", store.uri());
    all.put("CASEWORK_VAULT_MONGODB_URI", store.uri());
    all.put("CASEWORK_KAFKA", broker.bootstrap());
    all.put("CASEWORK_ISSUER", keycloak.issuer());
    all.put("CASEWORK_GATEWAY_URL", Ports.http(ports.gateway()));
    all.put("CASEWORK_PETITION_URL", Ports.http(ports.petition()));
    all.put("CASEWORK_CLUE_URL", Ports.http(ports.clue()));
    all.put("CASEWORK_TALK_URL", Ports.http(ports.talk()));
    all.put("CASEWORK_INSPECTION_URL", Ports.http(ports.inspection()));
    all.put("CASEWORK_SCORING_URL", Ports.http(ports.scoring()));
    all.put("CASEWORK_HOTLINE_CALLBACKS", Ports.http(ports.hotlineCallBacks()) + "/call-backs");
    all.put("CASEWORK_DIRECTORY_SEED", repository.directoryFiles().toString());
    all.put("SPRING_PROFILES_ACTIVE", options.demo() ? "demo" : "local");
    return all;
  }

  void start() {
    environment().forEach((name, value) -> state.set("env." + name, value));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var storeUp = CompletableFuture.runAsync(this::startStore, threads);
      var brokerUp = CompletableFuture.runAsync(this::startBroker, threads);
      var keycloakUp = CompletableFuture.runAsync(this::startKeycloak, threads);
      var prepared = CompletableFuture.supplyAsync(this::prepareServices, threads);
      var servicesUp =
          prepared.thenCombineAsync(
              CompletableFuture.allOf(storeUp, brokerUp),
              (children, nothing) -> {
                startServices(children);
                return children.size();
              },
              threads);
      CompletableFuture.allOf(servicesUp, keycloakUp).join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof Trouble trouble) {
        throw trouble;
      }
      throw failure;
    }
  }

  /** Gateway first, then the services, then what they stand on. */
  void stop() {
    var all = new ArrayList<>(started);
    var front = all.stream().filter(each -> isService(each.child().name())).toList();
    stopAll(front, Duration.ofSeconds(20));
    stopAll(named(all, "keycloak"), Duration.ofSeconds(15));
    stopAll(named(all, "kafka"), Duration.ofSeconds(15));
    stopAll(named(all, "store"), Duration.ofSeconds(15));
  }

  private boolean isService(String name) {
    return !List.of("store", "kafka", "keycloak").contains(name);
  }

  private static List<Supervised> named(List<Supervised> all, String name) {
    return all.stream().filter(each -> each.child().name().equals(name)).toList();
  }

  private void stopAll(List<Supervised> some, Duration patience) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      some.forEach(each -> threads.execute(() -> each.stop(patience)));
    }
  }

  private void startStore() {
    store.child().ifPresentOrElse(this::run, () -> console.progress("store: " + store.label()));
  }

  private void startBroker() {
    run(broker.prepare());
  }

  private void startKeycloak() {
    run(keycloak.prepare(console));
    new KeycloakCalls(keycloak.address())
        .addDemoUsers(
            repository.realmFiles().resolve("realm-demo-users.json"),
            secrets.secret("keycloak-admin"),
            PATIENCE);
  }

  /** Side by side, as many as there are processors for them. */
  private List<Child> prepareServices() {
    try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      var preparations =
          services().stream()
              .map(each -> CompletableFuture.supplyAsync(() -> prepared(each), threads))
              .toList();
      return preparations.stream().map(CompletableFuture::join).toList();
    }
  }

  private Child prepared(ServiceProcess service) {
    var prepared = PreparedService.of(service, repository, instance);
    return service.child(prepared, instance, service.environment(environment(), secrets));
  }

  private void startServices(List<Child> children) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          children.stream()
              .map(child -> CompletableFuture.runAsync(() -> run(child), threads))
              .toArray(CompletableFuture[]::new);
      CompletableFuture.allOf(all).join();
    }
  }

  private void run(Child child) {
    long begun = System.nanoTime();
    var supervised = new Supervised(child, instance, state, console);
    started.add(supervised);
    supervised.start();
    supervised.awaitReady(PATIENCE);
    console.progress(
        "%s ready after %.1f s: %s"
            .formatted(child.name(), (System.nanoTime() - begun) / 1e9, child.address()));
  }
}
