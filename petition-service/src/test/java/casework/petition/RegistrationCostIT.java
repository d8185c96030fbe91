package casework.petition;

import static casework.petition.Office.CITY_INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * What one registration asks of the store, until everybody in this service has heard of it: so that
 * nobody makes it dearer without knowing. Whoever has a reason changes the figures here.
 */
@PetitionApp
class RegistrationCostIT {

  private static final int PETITIONS = 20;

  /** What a registration has to do with; the rest is looked at by clocks, registered or not. */
  private static final Set<String> INVOLVED =
      Set.of(
          "audit",
          "duplicate_traces",
          "hotline_reports",
          "inbox",
          "numbers",
          "petition_changes",
          "petitions",
          "receipts",
          "reporters");

  private final Random random = new Random(20201120);

  @Autowired private Office office;
  @Autowired private MongoDatabase database;
  @Autowired private Commands commands;

  /** Operations and documents so far, by operation and collection. */
  static final class Commands implements CommandListener {

    private record Count(int operations, int documents) {
      Count plus(int more) {
        return new Count(operations + 1, documents + more);
      }
    }

    private static final Map<String, String> PARTS =
        Map.of("insert", "documents", "update", "updates", "delete", "deletes", "find", "none");

    private final Map<String, Count> counts = new TreeMap<>();

    @Override
    public synchronized void commandStarted(CommandStartedEvent event) {
      BsonDocument command = event.getCommand();
      String part = PARTS.get(event.getCommandName());
      if (part != null && command.get(event.getCommandName()) instanceof BsonString collection) {
        int documents = command.containsKey(part) ? command.getArray(part).size() : 0;
        if (INVOLVED.contains(collection.getValue())) {
          counts.merge(
              event.getCommandName() + " " + collection.getValue(),
              new Count(1, documents),
              (before, one) -> before.plus(one.documents()));
        }
      }
    }

    synchronized void reset() {
      counts.clear();
    }

    synchronized int operations() {
      return counts.values().stream().mapToInt(Count::operations).sum();
    }

    synchronized int documents() {
      return counts.values().stream().mapToInt(Count::documents).sum();
    }

    synchronized int operations(String what) {
      return counts.getOrDefault(what, new Count(0, 0)).operations();
    }

    synchronized int documents(String what) {
      return counts.getOrDefault(what, new Count(0, 0)).documents();
    }

    @Override
    public synchronized String toString() {
      StringBuilder table = new StringBuilder();
      counts.forEach(
          (what, count) ->
              table.append(
                  String.format(
                      "%-28s %5.2f operations, %5.2f documents written%n",
                      what,
                      (double) count.operations() / PETITIONS,
                      (double) count.documents() / PETITIONS)));
      return table.toString();
    }
  }

  @TestConfiguration
  static class Counting {

    @Bean
    Commands commands() {
      return new Commands();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer counting(Commands commands) {
      return settings -> settings.addCommandListener(commands);
    }
  }

  @Test
  void asksNoMoreOfTheStoreThanThis() {
    register(1);
    commands.reset();
    register(PETITIONS);
    System.out.printf(
        "one registration, of %d one after the other:%n%s%.2f operations, %.2f documents written%n",
        PETITIONS,
        commands,
        (double) commands.operations() / PETITIONS,
        (double) commands.documents() / PETITIONS);

    for (String once : List.of("reporters", "numbers", "petitions", "petition_changes")) {
      assertThat(commands.operations("insert " + once)).as(once).isEqualTo(PETITIONS);
    }
    assertThat(commands.operations("update receipts")).isEqualTo(PETITIONS);
    assertThat(commands.documents("insert audit")).isEqualTo(PETITIONS);
    assertThat(commands.documents("update duplicate_traces")).isEqualTo(PETITIONS);
    assertThat(commands.documents("update inbox")).isEqualTo(PETITIONS);
    // Nine, and one again where a busy machine was slow to empty an outbox.
    assertThat(commands.documents()).isLessThanOrEqualTo(10 * PETITIONS);
    assertThat(commands.operations()).isLessThanOrEqualTo(16 * PETITIONS);
  }

  /** Registers so many, and waits until nobody has anything left to do for them. */
  private void register(int petitions) {
    long traced = count("duplicate_traces");
    long told = count("petition_changes");
    for (int n = 0; n < petitions; n++) {
      office.register(CITY_INTAKE, another()).is(201);
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                count("duplicate_traces") == traced + petitions
                    && count("petition_changes") == told + petitions
                    && count("inbox") == told + petitions
                    && database
                            .getCollection("petitions")
                            .countDocuments(Filters.exists("pendingSince"))
                        == 0);
  }

  /** Of random characters, about somebody else: to propose repeats is no part of the cost. */
  private Map<String, Object> another() {
    Map<String, Object> accused = Office.accused(words(3));
    return Office.with(
        Office.with(Office.realName(), "accused", List.of(accused)), "text", words(600));
  }

  private String words(int length) {
    return random
        .ints(length, 0x4E00, 0x9000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private long count(String collection) {
    return database.getCollection(collection).countDocuments();
  }
}
