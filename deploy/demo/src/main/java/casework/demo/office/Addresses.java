package casework.demo.office;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * Where the product answers.
 *
 * @param issuer the realm that gives tokens
 * @param services the services whose law time moves, each at its own address, in the order in which
 *     facts travel
 */
public record Addresses(URI gateway, URI issuer, List<URI> services) {

  public Addresses {
    services = List.copyOf(services);
  }

  /** The addresses the launcher gives, or those of a plain start on this machine. */
  public static Addresses of(Map<String, String> environment) {
    return new Addresses(
        named(environment, "CASEWORK_GATEWAY_URL", "http://127.0.0.1:8080"),
        named(environment, "CASEWORK_ISSUER", "http://127.0.0.1:8090/realms/casework"),
        List.of(
            named(environment, "CASEWORK_PETITION_URL", "http://127.0.0.1:8081"),
            named(environment, "CASEWORK_CLUE_URL", "http://127.0.0.1:8082"),
            named(environment, "CASEWORK_TALK_URL", "http://127.0.0.1:8083"),
            named(environment, "CASEWORK_INSPECTION_URL", "http://127.0.0.1:8084"),
            named(environment, "CASEWORK_SCORING_URL", "http://127.0.0.1:8085")));
  }

  private static URI named(Map<String, String> environment, String name, String otherwise) {
    return URI.create(environment.getOrDefault(name, otherwise));
  }
}
