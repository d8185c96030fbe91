package casework.petition;

import static casework.petition.Office.CITY_HEAD;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.CITY_SUPERVISION;
import static casework.petition.Office.CLUE_SERVICE;
import static casework.petition.Office.with;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.Office.Answer;
import casework.petition.vault.adapter.mongo.VaultStore;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.testkit.canaries.CanaryScan;
import casework.testkit.kafka.HeardRecords;
import casework.testkit.kafka.TestBroker;
import casework.testkit.tokens.TestOfficer;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

/**
 * Petitions with canaries through every channel, then a search through every byte the service has
 * written. How many there are is set by {@code -Dcasework.canaries=1000}; without it a hundred.
 */
@PetitionApp
@ExtendWith(OutputCaptureExtension.class)
class CanariesIT {

  private static final int PETITIONS = Integer.getInteger("casework.canaries", 100);
  private static final List<String> CHANNELS = List.of("letter", "visit", "web", "phone", "other");
  private static final String CONTENT_READERS = "what officers of the petition are shown";

  @Autowired Office office;
  @Autowired MongoDatabase database;
  @Autowired VaultStore vault;
  @Autowired MeterRegistry meters;

  @Autowired Environment environment;

  private final Canaries canaries = Canaries.ofThisRun();
  private final List<String> refused = new ArrayList<>();
  private final List<String> outgoing = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();

  @Test
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  void areNowhereInTheClear(CapturedOutput log) throws IOException {
    List<UUID> all = new ArrayList<>();
    for (int number = 0; number < PETITIONS; number++) {
      all.add(register(number));
    }
    // Every step, view and refusal for some of each channel; what they write is the same for all.
    for (int number = 0; number < Math.min(PETITIONS, 2 * CHANNELS.size()); number++) {
      work(number, all.get(number));
      badRequests(number, all.get(number));
    }
    heardOf(all.getFirst());

    CanaryScan everywhere = new CanaryScan(canaries.all());
    scanWritten(everywhere, log);
    refused.forEach(each -> everywhere.in("error bodies", withoutPointers(each)));

    assertThat(everywhere.found()).isEmpty();
    assertThat(everywhere.looked().keySet())
        .contains(
            "log",
            "metrics",
            "data directory",
            "error bodies",
            "topic casework.petition.v1",
            "store " + database.getName() + "/petitions");
    CanaryScan forwarded = new CanaryScan(canaries.identity());
    outgoing.forEach(each -> forwarded.in("what leaves the organ", each));
    shown.forEach(each -> forwarded.in(CONTENT_READERS, each));
    assertThat(forwarded.found()).isEmpty();
    assertThat(forwarded.looked()).containsKeys("what leaves the organ", CONTENT_READERS);
    // The scan has eyes: what officers are shown does have the content.
    CanaryScan content = new CanaryScan(canaries.content());
    shown.forEach(each -> content.in(CONTENT_READERS, each));
    assertThat(content.found()).isNotEmpty();
  }

  @Test
  void areFoundInTheLogOnceTheyAreLogged(CapturedOutput log) throws IOException {
    LoggerFactory.getLogger("canary").info("reported by {}", canaries.person(1).get("name"));

    assertThat(everything(log)).containsExactly("log has " + canaries.identity().getFirst());
  }

  @Test
  void areFoundInStoreTopicAndFileOnceTheyAreThere(CapturedOutput log) throws IOException {
    String name = String.valueOf(canaries.person(1).get("name"));
    TestBroker.topics("casework.canary.v1.dlt");
    TestBroker.send(
        new ProducerRecord<>(
            "casework.canary.v1.dlt", "key", name.getBytes(StandardCharsets.UTF_8)));
    database.getCollection("canary").insertOne(new Document("name", name));
    Path file = Files.writeString(data().resolve("canary.tmp"), name);
    try {
      String sign = " has " + canaries.identity().getFirst();
      assertThat(everything(log))
          .containsExactlyInAnyOrder(
              "store " + database.getName() + "/canary" + sign,
              "topic casework.canary.v1.dlt" + sign,
              "data directory" + sign);
    } finally {
      Files.delete(file);
      database.getCollection("canary").drop();
    }
  }

  private List<String> everything(CapturedOutput log) throws IOException {
    CanaryScan scan = new CanaryScan(canaries.all());
    scanWritten(scan, log);
    return scan.found();
  }

  private Path data() {
    return Path.of(environment.getRequiredProperty("casework.data"));
  }

  private UUID register(int number) {
    String channel = CHANNELS.get(number % CHANNELS.size());
    Map<String, Object> form = canaries.form(number, channel);
    if (channel.equals("web")) {
      form.put("subChannel", "web-12388");
    } else if (channel.equals("phone")) {
      form.put("subChannel", "phone-message");
    } else if (channel.equals("other")) {
      form.put("subChannel", "other-leader");
    }
    return post(CITY_INTAKE, "/api/petitions", form, number).is(201).id();
  }

  private void work(int number, UUID id) {
    String path = "/api/petitions/" + id;
    office.step(CITY_INTAKE, id, "name-verification", Map.of("genuine", true)).is(200);
    office.step(CITY_INTAKE, id, "acceptance", Map.of("category", "accusation")).is(200);
    Answer referred = office.step(CITY_INTAKE, id, "referrals", Map.of()).is(200);
    String referral = referred.json().at("/referrals/0/id").asString();
    outgoing.add(referred.text());
    outgoing.add(
        office
            .get(CLUE_SERVICE, "/internal/petitions/" + id + "/subjects?referral=" + referral)
            .is(200)
            .text());
    for (TestOfficer each : List.of(CITY_INTAKE, CITY_HEAD, CITY_SUPERVISION)) {
      for (String view : List.of("", "/allegation", "/why", "/identity-openings")) {
        shown.add(office.get(each, path + view).is(200).text());
      }
      shown.add(office.get(each, "/api/petitions/story?matter=" + id).is(200).text());
      shown.add(office.get(each, "/api/petitions?limit=50").is(200).text());
      shown.add(office.get(each, "/api/petitions/tasks").is(200).text());
      shown.add(office.get(each, "/api/petitions/figures").is(200).text());
    }
    Answer asked =
        post(
                CITY_INTAKE,
                path + "/identity-openings",
                Map.of("purpose", "false-accusation", "words", canaries.words(number)),
                number)
            .is(201);
    shown.add(asked.text());
    String opening = path + "/identity-openings/" + asked.json().path("id").asString();
    office.post(CITY_HEAD, opening + "/approval", "", "If-Match", "\"1\"").is(200);
    shown.add(office.get(CITY_HEAD, opening).is(200).text());
    // The one answer that has the identity goes to the asker and is not kept here.
    assertThat(office.post(CITY_INTAKE, opening + "/views", "").is(200).text())
        .contains(canaries.run());
    office.post(CITY_INTAKE, opening + "/look-ups", "{\"field\":\"credit-code\"}").is(200);
    refused.add(office.post(CITY_HEAD, opening + "/views", "").is(403).text());
  }

  private void badRequests(int number, UUID id) {
    Map<String, Object> form = canaries.form(number, "letter");
    Map<String, Object> person = canaries.person(number);
    for (Map<String, Object> bad :
        List.of(
            with(form, "channel", canaries.run() + "题"),
            with(form, "title", canaries.run() + "题".repeat(2_000)),
            with(form, "receivedOn", canaries.run() + "题"),
            with(form, "reporter", with(person, "idNumber", "440524188001010015")),
            with(form, "reporter", with(person, "mobile", canaries.run() + "名")),
            with(form, "reporter", with(person, canaries.run() + "址", "x")),
            with(form, "text", List.of(canaries.run() + "文")))) {
      refused.add(post(CITY_INTAKE, "/api/petitions", bad, number).text());
    }
    refused.add(
        office
            .post(
                CITY_INTAKE,
                "/api/petitions",
                "{\"title\": \"" + canaries.run() + "题",
                "Idempotency-Key",
                UUID.randomUUID().toString())
            .is(400)
            .text());
    String opening = "/api/petitions/" + id + "/identity-openings";
    refused.add(
        post(CITY_INTAKE, opening, Map.of("purpose", canaries.run() + "由", "words", "x"), number)
            .text());
    refused.add(office.get(CITY_HEAD, "/api/petitions/" + encoded(canaries.run() + "名")).text());
    refused.add(
        office.get(CITY_HEAD, "/api/petitions?status=" + encoded(canaries.run() + "名")).text());
  }

  private Answer post(TestOfficer who, String path, Map<String, ?> body, int number) {
    List<String> headers = new ArrayList<>(List.of(Canaries.headers(number)));
    headers.add("Idempotency-Key");
    headers.add(UUID.randomUUID().toString());
    return office.post(
        who, path, Office.JSON.writeValueAsString(body), headers.toArray(String[]::new));
  }

  private void heardOf(UUID petition) {
    try (HeardRecords heard = TestBroker.listen("casework.petition.v1")) {
      heard.first("casework.petition.referred.v1", petition);
    }
  }

  /** Logs, every collection of both databases, every topic, metrics, key and data files. */
  private void scanWritten(CanaryScan scan, CapturedOutput log) throws IOException {
    scan.in("log", log.getAll());
    for (MongoDatabase each : List.of(database, vault.client().getDatabase(vault.database()))) {
      for (String name : each.listCollectionNames()) {
        String place = "store " + each.getName() + "/" + name;
        scan.in(place, new byte[0]);
        each.getCollection(name, RawBsonDocument.class)
            .find()
            .forEach(row -> scan.in(place, bytes(row)));
      }
    }
    for (String topic : TestBroker.topicNames()) {
      try (HeardRecords heard = TestBroker.listen(topic)) {
        heard.all().forEach(record -> scanRecord(scan, "topic " + topic, record));
      }
    }
    meters.getMeters().forEach(each -> scan.in("metrics", each.getId().toString()));
    scan.in("health", office.get(null, "/actuator/health").text());
    scan.inFiles("data directory", data());
    try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      temporary
          .filter(
              each -> each.getFileName().toString().matches("(tomcat|spring|upload|tika|poi).*"))
          .filter(Files::isReadable)
          .forEach(each -> scan.inFiles("temporary files", each));
    }
  }

  private static void scanRecord(
      CanaryScan scan, String place, ConsumerRecord<String, byte[]> record) {
    Supplier<byte[]> none = () -> new byte[0];
    scan.in(place, String.valueOf(record.key()));
    scan.in(place, record.value() == null ? none.get() : record.value());
    record
        .headers()
        .forEach(
            header -> {
              scan.in(place, header.key());
              scan.in(place, header.value() == null ? none.get() : header.value());
            });
  }

  private static byte[] bytes(RawBsonDocument row) {
    var buffer = row.getByteBuffer();
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A pointer names the field that the asker sent, to the asker. */
  private static String withoutPointers(String problem) {
    return problem.replaceAll("\"(pointer|parameter|instance)\":\"[^\"]*\"", "");
  }
}
