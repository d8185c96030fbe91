package casework.petition.hotline.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as the hotline writes it down: the 12388 form's fields in the hotline's own codes, and
 * what its import record carries besides. Prints nothing of what it says.
 *
 * @param serial the hotline's own number of the report
 * @param site six digits of the region whose 12388 site took it in (站点)
 * @param receivedOn law day on which the hotline took it in
 * @param channel the hotline's code of the way it came
 * @param reporter null for an anonymous report
 * @param problem the hotline's code of the problem's sub-class
 */
public record HotlineRecord(
    String serial,
    String site,
    LocalDate receivedOn,
    String channel,
    @Nullable Reporter reporter,
    List<Accused> accused,
    String title,
    String problem,
    String text,
    Extras extras) {

  public HotlineRecord {
    accused = List.copyOf(accused);
  }

  /** Who reports under his own name. */
  public record Reporter(
      String name,
      String idNumber,
      String mobile,
      String address,
      @Nullable String politicalStatus,
      @Nullable String level) {

    @Override
    public String toString() {
      return "Reporter[…]";
    }
  }

  /** One of those the report is about; region and level in the hotline's codes. */
  public record Accused(String name, String unit, String post, String region, String level) {

    @Override
    public String toString() {
      return "Accused[…]";
    }
  }

  /**
   * What the import record carries besides the form.
   *
   * @param people how many report together; more than one where collective
   * @param earlierOrgans bodies turned to before (曾举报机关)
   * @param earlierDepartment the department that dealt with it before (曾处理部门)
   * @param earlierRegion where it was dealt with before (原处理地区)
   * @param earlierResult what came of it (原处理结果)
   * @param petitionKind the hotline's kind of petition (信访类别)
   * @param field the hotline's field of the violation (违纪领域)
   * @param repeated whether the hotline takes it for a repeat (重复标志); only said, never believed
   */
  public record Extras(
      boolean collective,
      int people,
      List<String> earlierOrgans,
      @Nullable String earlierDepartment,
      @Nullable String earlierRegion,
      @Nullable String earlierResult,
      @Nullable String petitionKind,
      @Nullable String field,
      boolean repeated,
      List<String> flags) {

    public Extras {
      earlierOrgans = List.copyOf(earlierOrgans);
      flags = List.copyOf(flags);
    }

    @Override
    public String toString() {
      return "Extras[…]";
    }
  }

  @Override
  public String toString() {
    return "HotlineRecord[…]";
  }
}
