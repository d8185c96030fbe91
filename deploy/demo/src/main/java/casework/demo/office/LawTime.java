package casework.demo.office;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The law's time of the services, which is theirs: it stands where the replay last moved it. */
public final class LawTime {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String USER = "system-admin";
  private static final Duration LONGEST_SETTLING = Duration.ofMinutes(3);

  private final List<URI> services;
  private final Tokens tokens;
  private final Wire wire;

  public LawTime(List<URI> services, Tokens tokens, Wire wire) {
    this.services = List.copyOf(services);
    this.tokens = tokens;
    this.wire = wire;
  }

  /** The morning of a day, when the office opens. */
  public static Instant morning(LocalDate day) {
    return day.atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant();
  }

  /** 24:00 of a day. */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZONE).toInstant();
  }

  /** The law's day at an instant. */
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** The furthest any service has come. */
  public Instant now() {
    return services.stream()
        .map(service -> asked(service, "/internal/law-time"))
        .map(answer -> Instant.parse(answer.path("lawTime").asString()))
        .max(Instant::compareTo)
        .orElseThrow();
  }

  /**
   * Moves every service there and waits until nothing is due or under way. What is on its way when
   * the clock moves keeps the day on which it was said.
   */
  public void moveTo(Instant instant) {
    for (URI service : services) {
      Answer answer =
          wire.send(
              () ->
                  request(service, "/internal/law-time")
                      .header("Content-Type", "application/json")
                      .POST(BodyPublishers.ofString("{\"to\":\"" + instant + "\"}")));
      if (!answer.isDone()) {
        throw new Unexpected(service + " does not move to " + instant + ": " + answer);
      }
    }
    settle();
  }

  /**
   * Waits until what was said has been heard and done. A fact may be on its way from one service to
   * another, and back, while they are asked, so all are asked twice and must be quiet throughout.
   */
  public void settle() {
    Patience patience = new Patience(LONGEST_SETTLING, "the services to settle");
    List<URI> round = new ArrayList<>(services);
    round.addAll(services);
    for (int quiet = 0; quiet < round.size(); ) {
      JsonNode answer = asked(round.get(quiet), "/internal/settled");
      if (answer.path("settled").asBoolean(false)) {
        quiet++;
      } else {
        patience.pause(round.get(quiet) + " " + answer);
        quiet = 0;
      }
    }
  }

  private JsonNode asked(URI service, String path) {
    Answer answer = wire.send(() -> request(service, path).GET());
    if (!answer.isDone()) {
      throw new Unexpected(service + path + " says " + answer.status() + " " + answer.body());
    }
    return answer.body();
  }

  private HttpRequest.Builder request(URI service, String path) {
    return HttpRequest.newBuilder(service.resolve(path))
        .header("Authorization", "Bearer " + tokens.of(USER));
  }
}
