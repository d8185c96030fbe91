package casework.bench;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The peer of the intake measurement: the same stack, the same request, and one bare insert of the
 * document that petition-service stores for it. No token, no checks, no secrecy, no events, no
 * audit.
 */
@SpringBootApplication
public class BareIntake {

  public static void main(String[] arguments) {
    SpringApplication.run(BareIntake.class, arguments);
  }

  /** The form as the peer reads it: all of it, with no opinion. */
  record Form(
      String channel,
      String receivedOn,
      Map<String, String> reporter,
      List<Map<String, String>> accused,
      String title,
      String problem,
      String text) {}

  @RestController
  static class Controller {

    private final MongoCollection<BsonDocument> petitions;
    private final BsonDocument template;

    Controller(MongoClient client) throws IOException {
      this.petitions =
          client
              .getDatabase("bench_bare")
              .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
              .getCollection("petitions", BsonDocument.class);
      this.template =
          BsonDocument.parse(Files.readString(Path.of(System.getProperty("bench.template"))));
    }

    @PostMapping("/petitions")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> register(@RequestBody Form form) {
      UUID id = UUID.randomUUID();
      BsonDocument document = template.clone();
      document.put("_id", new BsonBinary(id));
      petitions.insertOne(document);
      return Map.of("id", id.toString(), "receivedOn", form.receivedOn());
    }
  }
}
