package casework.petition;

import static casework.petition.HotlineClient.anonymous;
import static casework.petition.HotlineClient.realName;
import static casework.petition.HotlineClient.with;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.Office.Answer;
import com.mongodb.client.model.Filters;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a hotline does in a bad hour, in small; the seed is in the failure's message. */
class HotlineBadHourIT extends HotlineSetting {

  private static final int REPORTS = 240;
  private static final String DAY = "2019-12-20";
  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @Test
  void losesNothingAndDoesNothingTwice() throws InterruptedException {
    List<Map<String, Object>> records = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      String each = "%s-%03d".formatted(serial, i);
      Map<String, Object> record = i % 3 == 0 ? realName(each) : anonymous(each);
      records.add(with(i % 20 == 7 ? with(record, "problem", "9" + i) : record, "receivedOn", DAY));
      int bad = random.nextInt(3);
      RECEIVER.answer(each, time -> time <= bad ? 500 : 200);
    }
    Map<String, String> book = new ConcurrentHashMap<>();
    List<Map<String, Object>> twice = new ArrayList<>(records);
    twice.addAll(records);
    Collections.shuffle(twice, random);

    send(twice, book, true);
    send(records.stream().filter(each -> !book.containsKey(serialOf(each))).toList(), book, false);

    assertThat(book).as("seed %d", seed).hasSize(REPORTS);
    assertThat(registered()).as("seed %d", seed).isEqualTo(REPORTS - REPORTS / 20);
    soon(
        () ->
            book.forEach(
                (each, status) ->
                    assertThat(RECEIVER.taken(each))
                        .as("%s, seed %d", each, seed)
                        .containsExactly(status)));
    JsonNode day = hotline().get("/api/hotline/reconciliation?day=" + DAY).is(200).json();
    assertThat(day.path("digest").asString()).isEqualTo(digest(new TreeSet<>(book.keySet())));
    assertThat(day.path("missing")).isEmpty();

    Document one =
        database
            .getCollection("petitions")
            .findOneAndDelete(Filters.eq("_id", id("%s-000".formatted(serial))));
    assertThat(one).isNotNull();
    assertThat(
            hotline().get("/api/hotline/reconciliation?day=" + DAY).is(200).json().path("missing"))
        .as("the book shows what was taken out")
        .hasSize(1);
  }

  private static String serialOf(Map<String, Object> record) {
    return String.valueOf(record.get("serial"));
  }

  private long registered() {
    return database
        .getCollection("hotline_reports")
        .find(
            Filters.and(
                Filters.eq("seek.receivedOn", DAY), Filters.eq("seek.status", "registered")))
        .into(new ArrayList<>())
        .stream()
        .filter(
            each ->
                database
                        .getCollection("petitions")
                        .countDocuments(Filters.eq("_id", each.get("_id", UUID.class)))
                    == 1)
        .count();
  }

  private static String digest(Set<String> serials) {
    StringBuilder text = new StringBuilder();
    serials.forEach(each -> text.append(each).append('\n'));
    return HotlineClient.hex(
        HotlineClient.sha256(text.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** Eight at a time, in batches of any size; with faults some answers never arrive. */
  private void send(List<Map<String, Object>> records, Map<String, String> book, boolean faults)
      throws InterruptedException {
    try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
      for (int at = 0; at < records.size(); ) {
        int end = Math.min(records.size(), at + 1 + random.nextInt(20));
        List<Map<String, Object>> batch = List.copyOf(records.subList(at, end));
        int fault = faults ? random.nextInt(6) : 9;
        senders.execute(() -> send(batch, book, fault));
        at = end;
      }
    }
  }

  private void send(List<Map<String, Object>> batch, Map<String, String> book, int fault) {
    String body = Office.JSON.writeValueAsString(Map.of("records", batch));
    String path = "/api/hotline/batches";
    Answer answer =
        switch (fault) {
          // A clock that is far off; and an encoding that is not JSON's.
          case 0 ->
              hotline()
                  .send(
                      hotline()
                          .signed(
                              "POST",
                              path,
                              "application/json",
                              body.getBytes(StandardCharsets.UTF_8),
                              Instant.now().minusSeconds(900),
                              "k1"));
          case 1 -> hotline().file(path, "application/json", body.getBytes(GB18030));
          default -> hotline().post(path, body);
        };
    if (fault == 0) {
      answer.isProblem(403, "request-stale");
    } else if (fault == 1) {
      answer.is(400);
    } else if (fault != 2) {
      for (JsonNode each : answer.is(200).json().path("items")) {
        book.put(
            each.at("/taken/serial").asString(each.toString()),
            each.at("/taken/status").asString("refused"));
      }
    }
  }

  private static final Charset GB18030 = Charset.forName("GB18030");
}
