package casework.talk.adapter.kafka;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads members of a body that was heard; what a later producer adds is left alone. */
final class Reading {

  private Reading() {}

  static String text(JsonNode data, String field) {
    return data.required(field).asString();
  }

  static UUID id(JsonNode data, String field) {
    return UUID.fromString(text(data, field));
  }

  static LocalDate day(JsonNode data, String field) {
    return LocalDate.parse(text(data, field));
  }

  static @Nullable String textOrNull(JsonNode data, String field) {
    JsonNode found = data.path(field);
    return found.isMissingNode() || found.isNull() ? null : found.asString();
  }

  static @Nullable UUID idOrNull(JsonNode data, String field) {
    String text = textOrNull(data, field);
    return text == null ? null : UUID.fromString(text);
  }

  static @Nullable LocalDate dayOrNull(JsonNode data, String field) {
    String text = textOrNull(data, field);
    return text == null ? null : LocalDate.parse(text);
  }
}
