package casework.platform.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads the bodies of requests to the letter: no unknown field, no field twice, no value of another
 * type, no text a store or a form could not hold. Bodies of other services' answers are read
 * elsewhere, and tolerantly.
 */
final class StrictJson {

  /** Deeper than any body of ours, far from where a reader's stack ends. */
  private static final int MAX_DEPTH = 32;

  private static final int MAX_TEXT = 100_000;
  private static final int MAX_NAME = 200;
  private static final int MAX_NUMBER = 40;
  private static final int MAX_TOKENS = 50_000;

  private StrictJson() {}

  static JsonMapper mapper(List<JsonMapperBuilderCustomizer> customizers) {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT)
                    .maxNameLength(MAX_NAME)
                    .maxNumberLength(MAX_NUMBER)
                    .maxTokenCount(MAX_TOKENS)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    JsonMapper.Builder builder = JsonMapper.builder(factory);
    customizers.forEach(each -> each.customize(builder));
    return noCoercion(strict(builder)).build();
  }

  private static JsonMapper.Builder strict(JsonMapper.Builder builder) {
    return builder
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(
            DeserializationFeature.ACCEPT_FLOAT_AS_INT,
            DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
            DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .addModule(texts());
  }

  /** Texts that can be kept, and days and times written as ISO text and in no other way. */
  private static SimpleModule texts() {
    return new SimpleModule("texts")
        .addDeserializer(String.class, new PlainText())
        .addKeyDeserializer(String.class, new PlainName())
        .addDeserializer(LocalDate.class, new Iso<>(LocalDate.class, LocalDate::parse))
        .addDeserializer(LocalDateTime.class, new Iso<>(LocalDateTime.class, LocalDateTime::parse))
        .addDeserializer(
            OffsetDateTime.class, new Iso<>(OffsetDateTime.class, OffsetDateTime::parse))
        .addDeserializer(Instant.class, new Iso<>(Instant.class, Instant::parse));
  }

  private static JsonMapper.Builder noCoercion(JsonMapper.Builder builder) {
    return builder.withCoercionConfigDefaults(
        config -> {
          for (CoercionInputShape shape : CoercionInputShape.values()) {
            config.setCoercion(shape, CoercionAction.Fail);
          }
        });
  }

  /** Whether the text can be stored and shown: no NUL, no half of a surrogate pair. */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isLowSurrogate(c)) {
        return false;
      }
      if (Character.isHighSurrogate(c)) {
        i++;
        if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }

  private static final class PlainText extends StdDeserializer<String> {

    PlainText() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        return (String) context.handleUnexpectedToken(String.class, parser);
      }
      String text = parser.getString();
      if (!isPlain(text)) {
        throw InvalidFormatException.from(parser, "text that cannot be kept", "", String.class);
      }
      return text;
    }
  }

  private static final class Iso<T> extends StdDeserializer<T> {

    private final transient Function<String, T> parse;

    Iso(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        return (T) context.handleUnexpectedToken(handledType(), parser);
      }
      String text = parser.getString();
      try {
        return parse.apply(text);
      } catch (DateTimeException e) {
        throw InvalidFormatException.from(parser, "no such day or time", text, handledType());
      }
    }
  }

  private static final class PlainName extends KeyDeserializer {

    @Override
    public Object deserializeKey(String name, DeserializationContext context) {
      return isPlain(name)
          ? name
          : context.handleWeirdKey(String.class, "", "a name that cannot be kept");
    }
  }
}
