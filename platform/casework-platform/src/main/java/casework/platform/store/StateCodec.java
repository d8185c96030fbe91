package casework.platform.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes plain domain records into documents and reads them back, so that no domain class carries a
 * mark of its storage. A member of a sealed family is tagged {@code is} with its simple name in
 * kebab case; a record of one component called {@code value} stands as that value; days and
 * instants are ISO text. Each service pins its stored form in a golden test, because a renamed
 * class would change it.
 */
public final class StateCodec {

  private final JsonMapper mapper =
      JsonMapper.builder()
          .annotationIntrospector(new PlainRecords())
          .changeDefaultVisibility(
              visible ->
                  visible
                      .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                      .withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                      .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** The document that holds the state. */
  public BsonDocument write(Object state) {
    return (BsonDocument) bson(mapper.valueToTree(state));
  }

  /** The state that the document holds. */
  public <S> S read(BsonDocument document, Class<S> type) {
    return mapper.treeToValue(json(document), type);
  }

  private static BsonValue bson(JsonNode node) {
    return switch (node) {
      case ObjectNode object -> {
        BsonDocument document = new BsonDocument();
        object.properties().forEach(each -> document.put(each.getKey(), bson(each.getValue())));
        yield document;
      }
      case ArrayNode array -> {
        BsonArray values = new BsonArray();
        array.forEach(each -> values.add(bson(each)));
        yield values;
      }
      case JsonNode each when each.isNull() -> BsonNull.VALUE;
      case JsonNode each when each.isBoolean() -> BsonBoolean.valueOf(each.booleanValue());
      case JsonNode each when each.isInt() -> new BsonInt32(each.intValue());
      case JsonNode each when each.isIntegralNumber() -> new BsonInt64(each.longValue());
      case JsonNode each when each.isFloatingPointNumber() -> new BsonDouble(each.doubleValue());
      default -> new BsonString(node.asString());
    };
  }

  private static JsonNode json(BsonValue value) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    return switch (value) {
      case BsonDocument document -> {
        ObjectNode object = make.objectNode();
        document.forEach((name, each) -> object.set(name, json(each)));
        yield object;
      }
      case BsonArray array -> {
        ArrayNode values = make.arrayNode();
        array.forEach(each -> values.add(json(each)));
        yield values;
      }
      case BsonString text -> make.stringNode(text.getValue());
      case BsonBoolean truth -> make.booleanNode(truth.getValue());
      case BsonInt32 number -> make.numberNode(number.getValue());
      case BsonInt64 number -> make.numberNode(number.getValue());
      case BsonDouble number -> make.numberNode(number.getValue());
      case BsonNull _ -> make.nullNode();
      default -> throw new IllegalArgumentException("no state holds a " + value.getBsonType());
    };
  }

  /** Tells Jackson what it would otherwise need annotations on domain classes for. */
  private static final class PlainRecords extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public Version version() {
      return Version.unknownVersion();
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
        MapperConfig<?> config, Annotated annotated) {
      return annotated instanceof AnnotatedClass && isOfSealedFamily(annotated.getRawType())
          ? JsonTypeInfo.Value.construct(
              JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, null)
          : null;
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
      return isSealed(annotated.getRawType())
          ? leaves(annotated.getRawType())
              .map(each -> new NamedType(each, kebab(each.getSimpleName())))
              .toList()
          : null;
    }

    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass annotated) {
      return isOfSealedFamily(annotated.getRawType())
          ? kebab(annotated.getRawType().getSimpleName())
          : null;
    }

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
      return annotated instanceof tools.jackson.databind.introspect.AnnotatedField field
              && isSingleValue(field.getDeclaringClass())
          ? Boolean.TRUE
          : null;
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(
        MapperConfig<?> config, Annotated annotated) {
      return annotated instanceof AnnotatedConstructor constructor
              && isSingleValue(constructor.getDeclaringClass())
          ? JsonCreator.Mode.DELEGATING
          : null;
    }

    private static boolean isSingleValue(Class<?> type) {
      RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : null;
      return components != null
          && components.length == 1
          && components[0].getName().equals("value")
          && !isOfSealedFamily(type);
    }

    private static boolean isSealed(Class<?> type) {
      return type.isSealed() && type.getName().startsWith("casework.");
    }

    private static boolean isOfSealedFamily(Class<?> type) {
      return isSealed(type)
          || Arrays.stream(type.getInterfaces()).anyMatch(PlainRecords::isOfSealedFamily);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
      List<Class<?>> all = new ArrayList<>();
      for (Class<?> each : type.getPermittedSubclasses()) {
        if (each.isSealed()) {
          leaves(each).forEach(all::add);
        } else {
          all.add(each);
        }
      }
      return all.stream();
    }

    private static String kebab(String name) {
      return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
  }
}
