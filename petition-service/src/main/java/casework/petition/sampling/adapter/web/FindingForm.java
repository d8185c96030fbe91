package casework.petition.sampling.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What tracing an order has found, as a petition: the commission's own finding, so nobody reports.
 *
 * @param problem code of petition-problem, a sub-class
 */
record FindingForm(
    @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 40) String problem,
    @NotBlank @Size(max = 20_000) String text,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid FindingAccused> accused) {

  /**
   * One of those it is about.
   *
   * @param region six digits by GB/T 2260
   * @param level code of petition-level
   */
  record FindingAccused(
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 200) String unit,
      @NotBlank @Size(max = 100) String post,
      @NotBlank @Size(max = 6) String region,
      @NotBlank @Size(max = 40) String level) {

    @Override
    public String toString() {
      return "FindingAccused[…]";
    }
  }

  @Override
  public String toString() {
    return "FindingForm[…]";
  }
}
