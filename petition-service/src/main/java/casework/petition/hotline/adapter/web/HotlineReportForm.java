package casework.petition.hotline.adapter.web;

import casework.petition.hotline.domain.HotlineRecord;
import casework.petition.intake.domain.PetitionRefusal;
import casework.platform.kernel.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report as a hotline hands it in; all codes are the hotline's own.
 *
 * @param serial the hotline's number of the report; the same one again is the same report
 * @param site six digits of the region whose site took it in
 * @param reportType {@code 0} anonymous, {@code 1} under a real name, as on the 12388 form
 * @param reporter with a real name only
 * @param problem the sub-class of the problem
 */
record HotlineReportForm(
    @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String serial,
    @NotNull @Pattern(regexp = "[1-9][0-9]{5}") String site,
    @NotNull LocalDate receivedOn,
    @NotBlank @Size(max = 40) String channel,
    @NotNull @Pattern(regexp = "[01]") String reportType,
    @Valid @Nullable HotlineReporterForm reporter,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid HotlineAccusedForm> accused,
    @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 40) String problem,
    @NotBlank @Size(max = 20_000) String text,
    @Valid @Nullable ImportRecordForm importRecord) {

  /** Who reports under his own name. */
  record HotlineReporterForm(
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 18) String idNumber,
      @NotBlank @Size(max = 20) String mobile,
      @NotBlank @Size(max = 200) String address,
      @Size(max = 40) @Nullable String politicalStatus,
      @Size(max = 40) @Nullable String level) {

    @Override
    public String toString() {
      return "HotlineReporterForm[…]";
    }
  }

  /** One of those the report is about. */
  record HotlineAccusedForm(
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 200) String unit,
      @NotBlank @Size(max = 100) String post,
      @NotBlank @Size(max = 12) String region,
      @NotBlank @Size(max = 40) String level) {

    @Override
    public String toString() {
      return "HotlineAccusedForm[…]";
    }
  }

  /**
   * What the import record carries besides the form.
   *
   * @param flags the hotline's codes of traits: signed, sensitive, foreign related and so on
   */
  record ImportRecordForm(
      @Nullable Boolean collective,
      @Min(1) @Max(1_000_000) @Nullable Integer people,
      @Size(max = 20) @Nullable List<@NotBlank @Size(max = 100) String> earlierOrgans,
      @Size(max = 100) @Nullable String earlierDepartment,
      @Size(max = 100) @Nullable String earlierRegion,
      @Size(max = 2_000) @Nullable String earlierResult,
      @Size(max = 40) @Nullable String petitionKind,
      @Size(max = 40) @Nullable String field,
      @Nullable Boolean repeated,
      @Size(max = 10) @Nullable List<@NotBlank @Size(max = 40) String> flags) {

    @Override
    public String toString() {
      return "ImportRecordForm[…]";
    }
  }

  /** The record, as far as its form tells. */
  HotlineRecord record() {
    boolean realName = reportType.equals("1");
    if (realName != (reporter != null)) {
      throw new Refused(
          new PetitionRefusal.Implausible(
              "reporter", "is told where the report type is 1, and only there"));
    }
    return new HotlineRecord(
        serial,
        site,
        receivedOn,
        channel,
        reporter == null
            ? null
            : new HotlineRecord.Reporter(
                reporter.name,
                reporter.idNumber,
                reporter.mobile,
                reporter.address,
                reporter.politicalStatus,
                reporter.level),
        accused.stream()
            .map(
                each ->
                    new HotlineRecord.Accused(
                        each.name, each.unit, each.post, each.region, each.level))
            .toList(),
        title,
        problem,
        text,
        extras(importRecord));
  }

  private static HotlineRecord.Extras extras(@Nullable ImportRecordForm form) {
    if (form == null) {
      return new HotlineRecord.Extras(
          false, 1, List.of(), null, null, null, null, null, false, List.of());
    }
    boolean collective = Boolean.TRUE.equals(form.collective);
    return new HotlineRecord.Extras(
        collective,
        Objects.requireNonNullElse(form.people, collective ? 2 : 1),
        Objects.requireNonNullElse(form.earlierOrgans, List.of()),
        form.earlierDepartment,
        form.earlierRegion,
        form.earlierResult,
        form.petitionKind,
        form.field,
        Boolean.TRUE.equals(form.repeated),
        Objects.requireNonNullElse(form.flags, List.of()));
  }

  @Override
  public String toString() {
    return "HotlineReportForm[…]";
  }
}
