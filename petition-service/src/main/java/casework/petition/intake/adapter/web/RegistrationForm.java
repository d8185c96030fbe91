package casework.petition.intake.adapter.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the 12388 form asks for; without a reporter the report is anonymous.
 *
 * @param channel code of petition-channel without a parent
 * @param subChannel code of petition-channel below the channel
 * @param problem code of petition-problem, a sub-class
 * @param people how many report together; more than one where collective
 * @param flags codes of petition-flag
 */
record RegistrationForm(
    @NotBlank @Size(max = 40) String channel,
    @Size(max = 40) @Nullable String subChannel,
    @NotNull LocalDate receivedOn,
    @Valid @Nullable Reporter reporter,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid AccusedForm> accused,
    @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 40) String problem,
    @NotBlank @Size(max = 20_000) String text,
    @Nullable Boolean collective,
    @Min(1) @Max(1_000_000) @Nullable Integer people,
    @Size(max = 20) @Nullable List<@NotBlank @Size(max = 100) String> earlierOrgans,
    @Size(max = 10) @Nullable List<@NotBlank @Size(max = 40) String> flags) {

  /** Who reports under his own name. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = PersonForm.class, name = "person"),
    @JsonSubTypes.Type(value = UnitForm.class, name = "unit")
  })
  sealed interface Reporter {}

  /**
   * A person.
   *
   * @param idNumber eighteen characters by GB 11643
   * @param mobile eleven digits
   */
  record PersonForm(
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 18) String idNumber,
      @NotBlank @Size(max = 20) String mobile,
      @NotBlank @Size(max = 200) String address,
      @Size(max = 40) @Nullable String politicalStatus,
      @Size(max = 40) @Nullable String level)
      implements Reporter {

    @Override
    public String toString() {
      return "PersonForm[…]";
    }
  }

  /**
   * A unit.
   *
   * @param creditCode eighteen characters by GB 32100
   * @param contact whom to ask for
   */
  record UnitForm(
      @NotBlank @Size(max = 100) String name,
      @Size(max = 18) @Nullable String creditCode,
      @NotBlank @Size(max = 100) String contact,
      @NotBlank @Size(max = 30) String phone,
      @Size(max = 200) @Nullable String address)
      implements Reporter {

    @Override
    public String toString() {
      return "UnitForm[…]";
    }
  }

  /**
   * One of those the report is about.
   *
   * @param region six digits by GB/T 2260
   * @param level code of petition-level
   * @param cadre the directory's id of him, where it is known
   */
  record AccusedForm(
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 200) String unit,
      @NotBlank @Size(max = 100) String post,
      @NotBlank @Size(max = 6) String region,
      @NotBlank @Size(max = 40) String level,
      @Size(max = 64) @Nullable String cadre) {

    @Override
    public String toString() {
      return "AccusedForm[…]";
    }
  }

  @Override
  public String toString() {
    return "RegistrationForm[…]";
  }
}
