package casework.scoring.config;

import casework.platform.deadline.source.OfficeRules;
import casework.scoring.warning.domain.Terms;
import casework.scoring.warning.domain.TermsBook;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the terms of warnings: those shipped and an office's own ({@code warnings/*.json}). */
public final class WarningFiles {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private WarningFiles() {}

  /** The shipped terms with the office's own on top. */
  public static TermsBook of(OfficeRules office) {
    List<Terms> terms = new ArrayList<>();
    terms.add(terms(OfficeRules.shipped(WarningFiles.class, "/warnings/terms-1.json")));
    office.texts("warnings").forEach(each -> terms.add(terms(each)));
    return new TermsBook(terms);
  }

  private static Terms terms(String json) {
    return JSON.readValue(json, Terms.class);
  }
}
