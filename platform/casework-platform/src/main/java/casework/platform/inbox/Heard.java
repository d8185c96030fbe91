package casework.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A fact as it was heard.
 *
 * @param id the event's id
 * @param source who says it, such as {@code /casework/petition-service}
 * @param aggregate the matter it is about
 * @param sequence its place among the facts about that matter, from 1
 * @param type such as {@code casework.petition.referred.v1}
 * @param data the body; read only the members you need, and expect unknown ones
 * @param lawAt law time at which the fact came about
 */
public record Heard(
    UUID id,
    String source,
    UUID aggregate,
    long sequence,
    String type,
    JsonNode data,
    Instant lawAt,
    @Nullable String traceparent) {}
