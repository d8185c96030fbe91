package casework.platform.web;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.secrecy.KeyedDigest;
import casework.platform.trial.Safeguards;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns an {@code Idempotency-Key} and a body into the cause of a creation, so that the same
 * request made twice makes one thing (draft-ietf-httpapi-idempotency-key-header-07, work in
 * progress).
 */
public final class Creations {

  public static final String HEADER = "Idempotency-Key";

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,64}");

  private final KeyedDigest digest;
  private final Clock law;
  private final Safeguards safeguards;
  private final JsonMapper canonical =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .build();

  /**
   * @param digest keeps the fingerprint from being a dictionary of the body
   * @param law law time, for when the act is done
   */
  public Creations(KeyedDigest digest, Clock law) {
    this(digest, law, Safeguards.ALL);
  }

  /**
   * @param safeguards what a test of faults has left standing
   */
  Creations(KeyedDigest digest, Clock law, Safeguards safeguards) {
    this.digest = digest;
    this.law = law;
    this.safeguards = safeguards;
  }

  /**
   * The act of creating what {@code body} asks for.
   *
   * @param key the header as it came; 1 to 64 visible ASCII characters
   * @throws BadRequest with {@code idempotency-key-missing} or {@code idempotency-key-malformed}
   */
  public Act of(Actor actor, @Nullable String key, Object body) {
    String checked = requireKey(key);
    String fingerprint = digest.hex("creation", canonical.writeValueAsString(body));
    String scope = actor.officer() + "/" + actor.client();
    return new Act(
        actor,
        new Cause.Creation(scope, safeguards.keys() ? checked : unheardOf(), fingerprint),
        law.instant());
  }

  private static String unheardOf() {
    return UUID.randomUUID().toString();
  }

  static String requireKey(@Nullable String key) {
    if (key == null || key.isEmpty()) {
      throw BadRequest.of("idempotency-key-missing", "A creation needs the header " + HEADER + ".");
    }
    if (!KEY.matcher(key).matches()) {
      throw BadRequest.of(
          "idempotency-key-malformed", HEADER + " has 1 to 64 visible ASCII characters.");
    }
    return key;
  }
}
