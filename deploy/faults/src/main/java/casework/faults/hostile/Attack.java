package casework.faults.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One request that means harm, byte by byte.
 *
 * @param kind what is wrong with it
 * @param target path and query as they go over the wire
 * @param user in whose name
 * @param headers besides the usual ones, as they go over the wire
 * @param refused the statuses that are right for it; empty where any refusal is
 */
record Attack(
    String kind,
    String method,
    String target,
    String user,
    Map<String, String> headers,
    byte[] body,
    java.util.List<Integer> refused) {

  Attack {
    body = body.clone();
  }

  @Override
  public byte[] body() {
    return body.clone();
  }

  @Override
  public String toString() {
    String text = new String(body, StandardCharsets.UTF_8);
    return kind
        + ": "
        + user
        + " "
        + method
        + " "
        + shortened(target)
        + " "
        + shortened(String.valueOf(headers))
        + " "
        + shortened(text);
  }

  private static String shortened(String text) {
    return text.length() > 160 ? text.substring(0, 160) + "…" : text;
  }
}
