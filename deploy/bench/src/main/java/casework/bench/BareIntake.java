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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The peer of the intake measurement: the same stack, the same request, and one bare insert of the
 * document that petition-service stores for it. No token, no checks, no secrecy, no events, no
 * audit. Beside that, each part of the floor by itself.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(BareIntake.Controller.class)
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
    private final JwtDecoder tokens;

    Controller(
        MongoClient client,
        @Value("${bench.template:}") String template,
        @Value("${bench.keys:http://127.0.0.1:1}") String keys)
        throws IOException {
      this.petitions =
          client
              .getDatabase("bench_bare")
              .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
              .getCollection("petitions", BsonDocument.class);
      this.template =
          template.isEmpty()
              ? new BsonDocument()
              : BsonDocument.parse(Files.readString(Path.of(template)));
      this.tokens =
          NimbusJwtDecoder.withJwkSetUri(keys).jwsAlgorithm(SignatureAlgorithm.RS256).build();
    }

    @PostMapping("/petitions")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> register(@RequestBody Form form) {
      UUID id = insert();
      return Map.of("id", id.toString(), "receivedOn", form.receivedOn());
    }

    @PostMapping("/echo")
    @ResponseStatus(HttpStatus.CREATED)
    Form echo(@RequestBody Form form) {
      return form;
    }

    @PostMapping("/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    void verify(@RequestHeader("Authorization") String bearer, @RequestParam int times) {
      String token = bearer.substring("Bearer ".length());
      for (int i = 0; i < times; i++) {
        tokens.decode(token);
      }
    }

    @PostMapping("/inserts")
    @ResponseStatus(HttpStatus.CREATED)
    void insert(@RequestParam int times) {
      for (int i = 0; i < times; i++) {
        insert();
      }
    }

    private UUID insert() {
      UUID id = UUID.randomUUID();
      BsonDocument document = template.clone();
      document.put("_id", new BsonBinary(id));
      petitions.insertOne(document);
      return id;
    }
  }
}
