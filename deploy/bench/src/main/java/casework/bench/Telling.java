package casework.bench;

import casework.bench.telling.Keepers;
import casework.bench.telling.Post;
import casework.local.RunningProduct;
import casework.platform.inbox.EventHandler;
import casework.platform.inbox.EventInbox;
import casework.platform.outbox.Topics;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Sets up keepers, each in a process of its own, and in this process who hears of them. */
final class Telling {

  private static final Hall.Program OURS =
      new Hall.Program("deploy/bench", Keepers.class.getName());

  // Built for measurements alone, so it cannot be named by its class here.
  private static final Hall.Program NAMASTACK =
      new Hall.Program("deploy/bench-peers", "casework.bench.peers.NamastackKeepers");

  private final Setting setting;
  private final String store;
  private final String broker;
  private final Map<String, ProcessHandle> running = new LinkedHashMap<>();
  private final Closing closing;

  /**
   * @param closing closes what is set up
   */
  Telling(Setting setting, RunningProduct product, Closing closing) {
    this.setting = setting;
    this.store = Infra.store(product);
    this.broker = Infra.broker(product);
    for (String each : List.of("kafka", "store")) {
      Infra.processes(product, each).forEach(process -> running.put(each, process));
    }
    this.closing = closing;
  }

  /** Outbox, relay and inbox of our own. */
  TellingArm ours(String name) throws Exception {
    String topic = topic("casework.bench");
    MongoClient client = closing.later(MongoClients.create(store));
    MongoDatabase database =
        client
            .getDatabase("bench_hearing_" + Long.toString(System.nanoTime(), 36))
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    closing.later(database::drop);
    var inbox = new EventInbox("bench", database, JsonMapper.shared(), new SimpleMeterRegistry());
    Hearing hearing =
        new Hearing(
            broker,
            topic,
            into -> {
              EventHandler effect = (heard, _) -> into.applied(heard.aggregate().toString());
              return polled -> inbox.receive(polled, Map.of(Post.TYPE, effect));
            });
    return arm(
        name,
        OURS,
        List.of(store, broker, topic, "ours"),
        hearing,
        with("store", running.get("store")));
  }

  /** A bare record, sent and received. */
  TellingArm bare(String name) throws Exception {
    String topic = topic("bench.bare");
    return arm(
        name,
        OURS,
        List.of(store, broker, topic, "bare"),
        Hearing.bare(broker, topic),
        with("store", null));
  }

  /**
   * Another's outbox, and the listener of the bare record.
   *
   * @param set how, one of those its program knows
   */
  TellingArm peer(String name, String url, ProcessHandle server, String set) throws Exception {
    String topic = topic("bench." + set);
    return arm(
        name,
        NAMASTACK,
        List.of(url, broker, topic, set),
        Hearing.bare(broker, topic),
        with("PostgreSQL", server));
  }

  /** The broker and, where it runs here, what is kept in. */
  private Map<String, ProcessHandle> with(String name, @Nullable ProcessHandle keptIn) {
    Map<String, ProcessHandle> both = new LinkedHashMap<>();
    Optional.ofNullable(running.get("kafka")).ifPresent(kafka -> both.put("broker", kafka));
    Optional.ofNullable(keptIn).ifPresent(process -> both.put(name, process));
    return both;
  }

  private String topic(String name) throws Exception {
    String topic = name + ".v" + System.nanoTime();
    try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker))) {
      admin.createTopics(List.of(Topics.domain(topic))).all().get();
    }
    return topic;
  }

  private TellingArm arm(
      String name,
      Hall.Program program,
      List<String> arguments,
      Hearing hearing,
      Map<String, ProcessHandle> beside)
      throws Exception {
    closing.later(hearing);
    Path logs = Files.createDirectories(setting.data().resolve("logs"));
    DeskProcess process =
        closing.later(
            DeskProcess.start(
                setting,
                program.module(),
                program.name(),
                arguments,
                logs.resolve("keeper-" + arguments.getLast() + ".log")));
    Map<String, ProcessHandle> all = new LinkedHashMap<>(Map.of("keeper", process.process()));
    all.putAll(beside);
    return new TellingArm(name, process, all, hearing);
  }
}
