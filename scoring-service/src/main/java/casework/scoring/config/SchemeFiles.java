package casework.scoring.config;

import casework.platform.deadline.source.OfficeRules;
import casework.scoring.board.domain.Points;
import casework.scoring.board.domain.Scheme;
import casework.scoring.board.domain.SchemeBook;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads scoring schemes: the shipped example and those an office writes ({@code schemes/*.json}).
 */
public final class SchemeFiles {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .addModule(
              new SimpleModule()
                  .addDeserializer(Points.class, new PrintedPoints())
                  .addDeserializer(Scheme.TieBreak.class, new PrintedTieBreak()))
          .build();

  private SchemeFiles() {}

  /** The shipped example with the office's own schemes on top. */
  public static SchemeBook of(OfficeRules office) {
    List<Scheme> schemes = new ArrayList<>();
    schemes.add(shipped());
    office.texts("schemes").forEach(each -> schemes.add(scheme(each)));
    return new SchemeBook(schemes);
  }

  /** The two-way points as they are shipped, an example where nothing is printed. */
  public static Scheme shipped() {
    return scheme(OfficeRules.shipped(SchemeFiles.class, "/schemes/two-way-points-example-1.json"));
  }

  /** A scheme written by an office. */
  public static Scheme scheme(String json) {
    return JSON.readValue(json, Scheme.class);
  }

  /** Points stand as plain numbers. */
  private static final class PrintedPoints extends ValueDeserializer<Points> {
    @Override
    public Points deserialize(JsonParser parser, DeserializationContext context) {
      return Points.of(parser.getString());
    }
  }

  /** A tie-break says by what it goes. */
  private static final class PrintedTieBreak extends ValueDeserializer<Scheme.TieBreak> {
    @Override
    public Scheme.TieBreak deserialize(JsonParser parser, DeserializationContext context) {
      JsonNode node = context.readTree(parser);
      String by = node.required("by").asString();
      return switch (by) {
        case "fewer-deductions" -> new Scheme.TieBreak.FewerDeductions();
        case "higher-in" -> new Scheme.TieBreak.HigherIn(node.required("category").asString());
        default -> throw new IllegalArgumentException("no tie is broken by " + by);
      };
    }
  }
}
