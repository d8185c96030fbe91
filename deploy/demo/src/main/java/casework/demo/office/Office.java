package casework.demo.office;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import tools.jackson.databind.node.ObjectNode;

/** What an officer can ask of the product, in his own name, through the gateway. */
public final class Office {

  private final URI gateway;
  private final Tokens tokens;
  private final Wire wire;
  private final Journal journal;

  public Office(URI gateway, Tokens tokens, Wire wire) {
    this(gateway, tokens, wire, Journal.NONE);
  }

  /**
   * @param journal where every acknowledged act is written down
   */
  public Office(URI gateway, Tokens tokens, Wire wire, Journal journal) {
    this.gateway = gateway;
    this.tokens = tokens;
    this.wire = wire;
    this.journal = journal;
  }

  /** An empty body to fill. */
  public static ObjectNode body() {
    return Wire.JSON.createObjectNode();
  }

  public Answer read(String user, String path) {
    return wire.send(() -> request(user, path).GET());
  }

  /** Creates something under a key: asked again, the same thing. */
  public Answer create(String user, String path, String key, ObjectNode body) {
    return acknowledged(
        path, wire.send(() -> posted(user, path, body).header("Idempotency-Key", key)));
  }

  /** Enters a table with commas under a key. */
  public Answer enter(String user, String path, String key, String table) {
    return acknowledged(
        path,
        wire.send(
            () ->
                request(user, path)
                    .header("Content-Type", "text/csv; charset=utf-8")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofString(table))));
  }

  /** Changes a matter whose revision was seen. */
  public Answer step(String user, String path, long revision, ObjectNode body) {
    return acknowledged(
        path, wire.send(() -> posted(user, path, body).header("If-Match", "\"" + revision + "\"")));
  }

  /** Adds something to a matter, whatever its revision. */
  public Answer add(String user, String path, ObjectNode body) {
    return acknowledged(path, wire.send(() -> posted(user, path, body)));
  }

  private Answer acknowledged(String path, Answer answer) {
    if (answer.isDone()) {
      journal.write(path, answer);
    }
    return answer;
  }

  private HttpRequest.Builder posted(String user, String path, ObjectNode body) {
    return request(user, path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body.toString()));
  }

  private HttpRequest.Builder request(String user, String path) {
    return HttpRequest.newBuilder(gateway.resolve(path))
        .header("Authorization", "Bearer " + tokens.of(user))
        .header("Accept", "application/json, application/problem+json");
  }
}
