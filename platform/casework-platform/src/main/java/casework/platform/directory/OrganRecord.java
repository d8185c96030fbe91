package casework.platform.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One organ as it stood from a day on, until the next version.
 *
 * @param organ code, such as {@code 990301-JW}
 * @param level {@code PROVINCE}, {@code CITY} or {@code COUNTY}
 * @param region six-digit region code
 * @param parent code of the organ above; null at the top
 */
public record OrganRecord(
    String organ,
    String name,
    String level,
    String region,
    @Nullable String parent,
    @Nullable Head head,
    List<Department> departments,
    List<Cadre> cadres,
    LocalDate validFrom,
    List<Officer> officers) {

  public OrganRecord {
    departments = departments == null ? List.of() : List.copyOf(departments);
    cadres = cadres == null ? List.of() : List.copyOf(cadres);
    officers = officers == null ? List.of() : List.copyOf(officers);
  }

  /** An organ whose officers are not told. */
  public OrganRecord(
      String organ,
      String name,
      String level,
      String region,
      @Nullable String parent,
      @Nullable Head head,
      List<Department> departments,
      List<Cadre> cadres,
      LocalDate validFrom) {
    this(organ, name, level, region, parent, head, departments, cadres, validFrom, List.of());
  }

  /** The department with that code. */
  public Optional<Department> department(String code) {
    return departments.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /** The organ's principal (主要负责人). */
  public record Head(String officer, String cadre, String name) {}

  /**
   * A room of the organ.
   *
   * @param kind {@code PETITION}, {@code SUPERVISION}, {@code HANDLING}, {@code LEADERSHIP} or
   *     {@code STATIONED}, which is a body stationed with a department (派驻机构)
   */
  public record Department(String code, String name, String kind) {}

  /**
   * Someone who works at the organ.
   *
   * @param department code of his department; null for one outside them
   */
  public record Officer(String officer, String name, @Nullable String department, String post) {}

  /**
   * A cadre in the organ's area.
   *
   * @param managedBy code of the organ that manages him
   */
  public record Cadre(String cadre, String name, String unit, String post, String managedBy) {}
}
