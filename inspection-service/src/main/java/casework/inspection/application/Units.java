package casework.inspection.application;

import casework.inspection.domain.InspectionRefusal;
import casework.inspection.domain.UnitKind;
import casework.inspection.domain.UnitRef;
import casework.platform.kernel.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds out which unit is meant: by the directory, or by what is said where that knows none. */
@jakarta.inject.Named
public final class Units {

  /** A unit as an officer writes it down; what the directory knows need not be said. */
  public record Named(
      String unit, @Nullable UnitKind kind, @Nullable String organ, @Nullable String region) {}

  private final Directory directory;

  public Units(Directory directory) {
    this.directory = directory;
  }

  /**
   * @throws Refused with {@link InspectionRefusal.NoSuch} where neither the directory nor the
   *     officer says enough
   */
  public UnitRef of(Named said, LocalDate on) {
    return directory.unit(said.unit(), on).orElseGet(() -> bySaying(said, on));
  }

  private UnitRef bySaying(Named said, LocalDate on) {
    UnitKind kind = said.kind();
    String organ = said.organ();
    if (kind == null || organ == null) {
      throw new Refused(new InspectionRefusal.NoSuch("unit", said.unit()));
    }
    String region = said.region();
    return new UnitRef(
        said.unit(), kind, organ, region != null ? region : directory.region(organ, on).orElse(""));
  }
}
