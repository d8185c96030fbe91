package casework.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The peer of the dashboard measurement: the same stack, which counts the open clues of an organ by
 * department and colour in the store each time it is asked. No token, no sight, no calendar: the
 * colours are those last announced. Beside that, the floor: one document found by its id.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(LiveDashboard.Controller.class)
public class LiveDashboard {

  public static void main(String[] arguments) {
    SpringApplication.run(LiveDashboard.class, arguments);
  }

  @RestController
  static class Controller {

    private final MongoDatabase clue;

    Controller(MongoClient client) {
      this.clue = client.getDatabase("clue");
    }

    @GetMapping("/live")
    List<Map<String, Object>> live(@RequestParam String organ) {
      List<Map<String, Object>> lines = new ArrayList<>();
      Document by =
          new Document("department", "$seek.department").append("colour", "$state.warnings.colour");
      clue.getCollection("clues")
          .aggregate(
              List.of(
                  Aggregates.match(
                      Filters.and(
                          Filters.eq("seek.organ", organ), Filters.eq("seek.status", "open"))),
                  Aggregates.group(by, Accumulators.sum("count", 1))))
          .forEach(
              each -> {
                Map<String, Object> line = new HashMap<>(each.get("_id", Document.class));
                line.put("count", each.get("count"));
                lines.add(line);
              });
      return lines;
    }

    @GetMapping("/kept")
    Map<String, Object> kept(@RequestParam String organ) {
      Map<String, Object> numbers = new HashMap<>();
      for (Document each : clue.getCollection("clues_tallies").find()) {
        each.get("numbers", new Document())
            .forEach(
                (field, number) -> {
                  if (field.startsWith(organ + "|")) {
                    numbers.merge(field, number, (one, other) -> (Long) one + (Long) other);
                  }
                });
      }
      return numbers;
    }
  }
}
