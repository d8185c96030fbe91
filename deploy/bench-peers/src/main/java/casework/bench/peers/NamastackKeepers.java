package casework.bench.peers;

import casework.bench.telling.Paced;
import casework.bench.telling.Post;
import java.util.Map;

/**
 * A keeper on Namastack Outbox as a program: {@code NamastackKeepers JDBC-URL BROKER TOPIC prompt},
 * or {@code delivered}.
 */
public final class NamastackKeepers {

  private static final Map<String, Map<String, Object>> SETTINGS =
      Map.of("prompt", NamastackKeeper.PROMPT, "delivered", NamastackKeeper.DELIVERED);

  private NamastackKeepers() {}

  public static void main(String[] arguments) throws Exception {
    Map<String, Object> settings = SETTINGS.get(arguments[3]);
    if (settings == null) {
      throw new IllegalArgumentException(arguments[3]);
    }
    Paced.serve(
        () ->
            new NamastackKeeper(
                Databases.at(arguments[0], "namastack_" + arguments[3]),
                new Post(arguments[1], arguments[2]),
                settings));
    // Its threads would keep the program alive.
    System.exit(0);
  }
}
