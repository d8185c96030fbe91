package casework.scoring.directory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * New values of what was recorded wrongly; null leaves a value as it is.
 *
 * @param appointment whose days and kind are meant; null where they are the cadre's own
 */
public record Correction(
    @Nullable UUID appointment,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate takesOfficeOn,
    @Nullable PostKind postKind,
    @Nullable LocalDate retiredOn,
    @Nullable String name,
    @Nullable String managedBy) {

  /** The fields that get a value, by their words. */
  public List<String> fields() {
    List<String> fields = new ArrayList<>();
    add(fields, "decided-on", decidedOn);
    add(fields, "takes-office-on", takesOfficeOn);
    add(fields, "post-kind", postKind);
    add(fields, "retired-on", retiredOn);
    add(fields, "name", name);
    add(fields, "managed-by", managedBy);
    return fields;
  }

  boolean ofAppointment() {
    return decidedOn != null || takesOfficeOn != null || postKind != null;
  }

  private static void add(List<String> fields, String word, @Nullable Object value) {
    if (value != null) {
      fields.add(word);
    }
  }
}
