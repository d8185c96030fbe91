package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import casework.e2e.hotline.PlainHotline;
import casework.testkit.canaries.CanaryScan;
import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports with canaries through every channel of the running product, then a search through every
 * byte it has written. A hundred unless {@code -Dcasework.canaries=1000} says otherwise. Each comes
 * from an address of its own, so that the clients' addresses can be told from the product's.
 */
@ExtendWith(Town.Visit.class)
@Order(210)
class CanariesProductIT {

  private static final int REPORTS = Integer.getInteger("casework.canaries", 100);
  private static final int OF_A_FILE = 10;
  private static final int TOGETHER = 4;
  private static final Charset GB18030 = Charset.forName("GB18030");

  private final Town town;
  private final CanaryReports canaries = CanaryReports.ofThisRun();
  private final List<String> problems = new ArrayList<>();
  private final List<String> codes = Collections.synchronizedList(new ArrayList<>());
  private final List<String> shown = new ArrayList<>();
  private final PlainHotline hotline;

  CanariesProductIT(Town town) {
    this.town = town;
    this.hotline =
        new PlainHotline(HotlineSettings.of(town, town.product().data().resolve("no-ledger")));
  }

  @Test
  void areNowhereInTheClear() {
    long began = System.nanoTime();
    Set<UUID> threads = threads();
    List<String> ids = sent();
    // What steps, views and refusals write is the same for all of a channel.
    ids.stream().limit(5).forEach(this::work);
    threads().stream().filter(each -> !threads.contains(each)).limit(3).forEach(this::openFiles);
    badRequests();
    handedUp();
    long sent = System.nanoTime();

    List<String> sought = new ArrayList<>(canaries.all());
    sought.addAll(codes);
    CanaryScan scan = new CanaryScan(sought);
    new Written(town.product(), town.mongo()).scan(scan);
    problems.forEach(each -> scan.in("error bodies", withoutPointers(each)));
    report(scan, sent - began, System.nanoTime() - sent);

    assertThat(scan.found()).isEmpty();
    assertThat(scan.looked().keySet())
        .contains(
            "file logs",
            "file store",
            "file kafka",
            "store petition",
            "store petition_vault",
            "store clue",
            "topic casework.petition.v1",
            "metrics of petition-service",
            "metrics of gateway",
            "temporary files",
            "error bodies");
    // Officers are shown what was said, and nothing of who said it, or of the files' makers.
    CanaryScan seen = new CanaryScan(canaries.all());
    shown.forEach(each -> seen.in("shown", each));
    assertThat(seen.found())
        .isNotEmpty()
        .doesNotContainAnyElementsOf(notShown())
        .contains("shown has " + canaries.run() + "文", "shown has " + canaries.run() + "证");
  }

  /** Sends them all, a few at a time; the petitions that officers have registered. */
  private List<String> sent() {
    List<String> ids = Collections.synchronizedList(new ArrayList<>());
    List<Integer> ofFiles = new ArrayList<>();
    try (ExecutorService senders = Executors.newFixedThreadPool(TOGETHER)) {
      List<Future<?>> all = new ArrayList<>();
      for (int each = 0; each < REPORTS; each++) {
        int number = each;
        switch (number % 8) {
          case 5 -> all.add(senders.submit(() -> byThePublicForm(number)));
          case 6 -> all.add(senders.submit(() -> pushed(number)));
          case 7 -> ofFiles.add(number);
          default -> all.add(senders.submit(() -> ids.add(atTheDesk(number))));
        }
      }
      for (int at = 0; at < ofFiles.size(); at += OF_A_FILE) {
        List<Integer> some = ofFiles.subList(at, Math.min(at + OF_A_FILE, ofFiles.size()));
        all.add(senders.submit(() -> inAFile(some)));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
    return ids;
  }

  private List<String> notShown() {
    List<String> not = new ArrayList<>(canaries.identity());
    not.addAll(canaries.origin());
    not.addAll(canaries.metadata());
    return not.stream().map(each -> "shown has " + each).toList();
  }

  private static void report(CanaryScan scan, long sending, long searching) {
    long bytes = scan.looked().values().stream().mapToLong(Long::longValue).sum();
    System.out.printf(
        "canaries: %d reports in %d s; %d bytes of %d places searched in %d s; %d found%n",
        REPORTS,
        sending / 1_000_000_000,
        bytes,
        scan.looked().size(),
        searching / 1_000_000_000,
        scan.found().size());
    scan.looked().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> System.out.printf("  %-40s %,15d%n", each.getKey(), each.getValue()));
  }

  /** An officer at the counter; his request, too, has come from somewhere. */
  private String atTheDesk(int number) {
    Map<String, Object> form =
        switch (number % 8) {
          case 0 -> canaries.form(number, "letter", null);
          case 1 -> canaries.form(number, "visit", null);
          case 2 -> canaries.form(number, "web", "web-12388");
          case 3 -> canaries.form(number, "phone", "phone-message");
          default -> canaries.form(number, "other", "other-leader");
        };
    Reply reply = sent(number, "/api/petitions", form);
    codes.add(reply.is(201).path("receipt").asString());
    return reply.json().path("petition").path("id").asString();
  }

  private Reply sent(int number, String path, Object body) {
    Map<String, String> headers = new HashMap<>(canaries.headers(number));
    headers.put("Idempotency-Key", Desk.key());
    try (Door own = town.doorFrom(canaries.address(number))) {
      return own.post("city-intake", path, body, headers);
    }
  }

  private void byThePublicForm(int number) {
    try (Passer passer = passer(number)) {
      String code =
          passer.report(
              canaries.publicForm(number),
              new Passer.File(canaries.run() + "件.jpg", CanaryFiles.photograph(canaries.maker())),
              new Passer.File(
                  canaries.run() + "件.docx",
                  CanaryFiles.document(canaries.maker(), canaries.run() + "证")),
              new Passer.File(
                  canaries.run() + "件.txt",
                  (canaries.run() + "证" + number).getBytes(StandardCharsets.UTF_8)));
      codes.add(code);
      // Each code that is looked up costs an Argon2id, here and there.
      if (number < 30) {
        passer.add(
            code,
            canaries.run() + "补" + number,
            new Passer.File("x.jpg", CanaryFiles.photograph(canaries.maker())));
      }
    }
  }

  private Passer passer(int number) {
    return new Passer(town.door.address(), canaries.address(number), canaries.headers(number));
  }

  private void pushed(int number) {
    String body = JsonMapper.shared().writeValueAsString(canaries.record(number, day()));
    JsonNode answer = pushed(number, "/api/hotline/reports", "application/json", utf8(body), 201);
    assertThat(answer.path("status").asString()).isEqualTo("registered");
    codes.add(answer.path("receipt").asString());
  }

  private void inAFile(List<Integer> numbers) {
    StringBuilder text = new StringBuilder(CanaryReports.HEADING);
    numbers.forEach(each -> text.append(canaries.line(each, day())));
    int first = numbers.getFirst();
    JsonNode answer =
        pushed(
            first,
            "/api/hotline/files",
            "text/csv",
            text.toString().getBytes(first % 16 == 7 ? GB18030 : StandardCharsets.UTF_8),
            200);
    assertThat(answer.path("taken").asBoolean()).as(answer.toString()).isTrue();
    answer.path("lines").forEach(each -> codes.add(each.at("/taken/receipt").asString()));
  }

  private JsonNode pushed(int number, String path, String type, byte[] body, int wanted) {
    try (Passer passer = passer(number)) {
      HttpResponse<String> answer =
          hotline.post(passer.client(), path, type, body, canaries.headers(number));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(wanted);
      return JsonMapper.shared().readTree(answer.body());
    }
  }

  private String day() {
    return town.today().minusDays(1).toString();
  }

  /** The steps that write about a petition, and what officers are shown of it. */
  private void work(String id) {
    String path = "/api/petitions/" + id;
    town.desk.petition("city", id, "name-verification", Map.of("genuine", true));
    town.desk.petition("city", id, "acceptance", Map.of("category", "accusation"));
    town.desk.petition("city", id, "referrals", Map.of());
    for (String each :
        List.of("", "/allegation", "/why", "/identity-openings", "/thread", "/slip")) {
      shown.add(withoutCode(town.door.get("city-intake", path + each)));
    }
    for (String each : List.of("/api/tasks", "/api/petitions?limit=50", "/api/hotline/tasks")) {
      shown.add(town.door.get("city-intake", each).body());
    }
    shown.add(town.door.get("city-head", "/api/petitions/story?matter=" + id).body());
    String openings = path + "/identity-openings";
    Reply asked =
        town.door.post(
            "city-intake",
            openings,
            Map.of("purpose", "false-accusation", "words", canaries.run() + "由"),
            Map.of("Idempotency-Key", Desk.key()));
    String opening = openings + "/" + asked.is(201).path("id").asString();
    town.door.post("city-head", opening + "/approval", "", Map.of("If-Match", "\"1\"")).is(200);
    // The one answer that has the identity goes to the asker.
    assertThat(town.door.post("city-intake", opening + "/views", "", Map.of()).is(200).toString())
        .contains(canaries.run());
    problems.add(town.door.post("city-head", opening + "/views", "", Map.of()).body());
    String clue = town.desk.clueOf("city", id);
    shown.add(town.door.get("city-supervision", "/api/clues/" + clue).body());
  }

  private Set<UUID> threads() {
    Set<UUID> ids = new HashSet<>();
    town.store()
        .database("petition")
        .getCollection("threads")
        .find()
        .forEach(each -> ids.add(each.get("_id", UUID.class)));
    return ids;
  }

  /** The files as officers get them: what was said in them, and nothing of who made them. */
  private void openFiles(UUID petition) {
    String path = "/api/petitions/" + petition + "/thread";
    Reply thread = town.door.get("city-intake", path);
    shown.add(thread.body());
    for (JsonNode file : thread.is(200).findValues("files").getFirst()) {
      Reply opened = town.door.get("city-intake", path + "/files/" + file.path("id").asString());
      assertThat(opened.status()).as(file.toString()).isEqualTo(200);
      shown.add(opened.body());
    }
  }

  private static String withoutCode(Reply reply) {
    return reply.status() == 200 ? reply.body() : "";
  }

  private void badRequests() {
    Map<String, Object> good = canaries.form(1, "letter", null);
    for (Map.Entry<String, Object> each :
        Map.<String, Object>of(
                "channel",
                canaries.run() + "题",
                "title",
                (canaries.run() + "题").repeat(100),
                "receivedOn",
                canaries.run() + "题",
                "text",
                List.of(canaries.run() + "文"),
                canaries.run() + "被",
                "x",
                "reporter",
                Map.of("kind", "person", "name", canaries.run() + "名"))
            .entrySet()) {
      Map<String, Object> bad = new HashMap<>(good);
      bad.put(each.getKey(), each.getValue());
      refused(sent(1, "/api/petitions", bad));
    }
    refused(sent(2, "/api/petitions", "{\"title\": \"" + canaries.run() + "题"));
    Map<String, Object> record = new HashMap<>(canaries.record(6, day()));
    record.put("serial", canaries.run() + "名");
    String body = JsonMapper.shared().writeValueAsString(record);
    problems.add(pushed(6, "/api/hotline/reports", "application/json", utf8(body), 422).toString());
    problems.add(
        pushed(6, "/api/hotline/reports", "application/json", utf8(body.substring(9)), 400)
            .toString());
    problems.add(
        pushed(7, "/api/hotline/files", "text/csv", utf8(canaries.line(7, day())), 422).toString());
  }

  private void refused(Reply reply) {
    assertThat(reply.status()).as(reply.asked()).isBetween(400, 499);
    problems.add(reply.body());
  }

  /** About the organ's own head, by form and by hotline: sealed, and gone up unread. */
  private void handedUp() {
    try (Passer passer = passer(REPORTS)) {
      Map<String, String> form = canaries.publicForm(REPORTS);
      form.putAll(Map.of("name1", "隗采薇", "unit1", "云川市纪委监委", "post1", "书记"));
      passer.report(form, new Passer.File("x.jpg", CanaryFiles.photograph(canaries.maker())));
    }
    Map<String, Object> record = canaries.record(REPORTS + 1, day());
    record.put(
        "accused",
        List.of(
            Map.of(
                "name", "隗采薇", "unit", "云川市纪委监委", "post", "书记", "region", "990300", "level",
                "02")));
    String body = JsonMapper.shared().writeValueAsString(record);
    assertThat(
            pushed(REPORTS + 1, "/api/hotline/reports", "application/json", utf8(body), 201)
                .path("status")
                .asString())
        .isEqualTo("handed-up");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A pointer names the field that the asker sent, to the asker. */
  private static String withoutPointers(String problem) {
    return problem.replaceAll("\"(pointer|parameter|instance|field)\":\"[^\"]*\"", "");
  }

  /** The control: the same search sees one canary in the store, on a topic and in a log. */
  @Test
  void areFoundOnceTheyAreWritten() throws Exception {
    CanaryReports other = CanaryReports.ofThisRun();
    String name = other.identity().getFirst();
    MongoDatabase database = town.store().database("petition");
    Path log = town.product().data().resolve("logs/canary-service.log");
    database.getCollection("canary").insertOne(new Document("name", name + "甲"));
    Files.writeString(log, "INFO reported by " + name + "\n");
    String broker =
        Objects.requireNonNull(town.product().environment().get("CASEWORK_KAFKA"), "the broker");
    try {
      letter(broker, name);
      CanaryScan scan = new CanaryScan(other.identity());
      new Written(town.product(), town.mongo()).scan(scan);

      String sign = " has " + name;
      assertThat(scan.found())
          .containsExactlyInAnyOrder(
              "file logs" + sign,
              "file store" + sign,
              "file kafka" + sign,
              "store petition" + sign,
              "topic casework.canary.v1.dlt" + sign);
    } finally {
      database.getCollection("canary").drop();
      Files.delete(log);
      try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
        admin.deleteTopics(List.of("casework.canary.v1.dlt")).all().get();
      }
    }
  }

  private static void letter(String broker, String text)
      throws InterruptedException, ExecutionException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker));
        KafkaProducer<String, String> producer =
            new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
      admin.createTopics(List.of(new NewTopic("casework.canary.v1.dlt", 1, (short) 1))).all().get();
      producer.send(new ProducerRecord<>("casework.canary.v1.dlt", "key", text)).get();
    }
  }
}
