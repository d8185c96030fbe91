package casework.petition.vault.adapter.mongo;

import casework.petition.intake.domain.ReporterIdentity;
import casework.petition.intake.domain.ReporterIdentity.Person;
import casework.petition.intake.domain.ReporterIdentity.Unit;
import casework.petition.intake.domain.UnifiedCreditCode;
import casework.petition.vault.domain.IdentityField;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An identity as it stands under the seal, and what of it may be looked up by equality.
 *
 * @param text JSON
 * @param equalities by purpose
 */
record IdentityForm(String text, Map<String, String> equalities) {

  private static final Map<String, IdentityField> NAMES =
      Map.of(
          "kind", IdentityField.KIND,
          "name", IdentityField.NAME,
          "idNumber", IdentityField.ID_NUMBER,
          "creditCode", IdentityField.CREDIT_CODE,
          "contact", IdentityField.CONTACT,
          "mobile", IdentityField.PHONE,
          "phone", IdentityField.PHONE,
          "address", IdentityField.ADDRESS,
          "politicalStatus", IdentityField.POLITICAL_STATUS,
          "level", IdentityField.LEVEL);

  static IdentityForm of(ReporterIdentity identity) {
    Map<String, String> equalities = new LinkedHashMap<>();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("kind", identity.kind().code());
    switch (identity) {
      case Person person -> {
        fields.put("name", person.name());
        fields.put("idNumber", person.idNumber().value());
        fields.put("mobile", person.mobile());
        fields.put("address", person.address());
        put(fields, "politicalStatus", person.politicalStatus());
        put(fields, "level", person.level());
        equalities.put("idNumber", person.idNumber().value());
        equalities.put("phone", person.mobile());
      }
      case Unit unit -> {
        fields.put("name", unit.name());
        String code =
            Optional.ofNullable(unit.creditCode()).map(UnifiedCreditCode::value).orElse(null);
        put(fields, "creditCode", code);
        fields.put("contact", unit.contact());
        fields.put("phone", unit.phone());
        put(fields, "address", unit.address());
        put(equalities, "creditCode", code);
        equalities.put("phone", unit.phone());
      }
    }
    return new IdentityForm(JsonMapper.shared().writeValueAsString(fields), equalities);
  }

  /** What the text under the seal says, by field. */
  static Map<IdentityField, String> fields(String text) {
    JsonNode read = JsonMapper.shared().readTree(text);
    Map<IdentityField, String> fields = new EnumMap<>(IdentityField.class);
    NAMES.forEach(
        (name, field) -> {
          if (read.hasNonNull(name)) {
            fields.put(field, read.path(name).asString());
          }
        });
    return fields;
  }

  /** The purpose of the blind index of that field. */
  static String equality(IdentityField field) {
    return switch (field) {
      case ID_NUMBER -> "idNumber";
      case PHONE -> "phone";
      case CREDIT_CODE -> "creditCode";
      default -> throw new IllegalArgumentException("nobody is found by " + field);
    };
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }

  @Override
  public String toString() {
    return "IdentityForm[…]";
  }
}
