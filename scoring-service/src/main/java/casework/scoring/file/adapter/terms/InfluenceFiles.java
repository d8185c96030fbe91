package casework.scoring.file.adapter.terms;

import casework.platform.deadline.source.OfficeRules;
import casework.scoring.file.domain.InfluenceTerms;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The editions of the influence terms; an office's own ({@code influence/*.json}) come first. */
public final class InfluenceFiles {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private InfluenceFiles() {}

  public static InfluenceTerms.Book of(OfficeRules office) {
    List<InfluenceTerms> editions = new ArrayList<>();
    office
        .texts("influence")
        .forEach(each -> editions.add(JSON.readValue(each, InfluenceTerms.class)));
    editions.add(
        JSON.readValue(
            OfficeRules.shipped(InfluenceFiles.class, "/influence/terms-1.json"),
            InfluenceTerms.class));
    return new InfluenceTerms.Book(editions);
  }
}
