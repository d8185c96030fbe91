package casework.scoring.warning.adapter.web;

import casework.scoring.warning.domain.Binding;
import casework.scoring.warning.domain.Gate;
import casework.scoring.warning.domain.Target;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What warnings are asked with; the description knows records by simple names. */
final class WarningBodies {

  private WarningBodies() {}

  record WarnedTarget(@NotNull Target.Kind kind, @NotBlank @Size(max = 20) String id) {}

  /**
   * @param who the party's cadre id, or the unit's code for a team
   */
  record BoundParty(
      @NotNull Binding.Role role,
      @NotBlank @Size(max = 20) String who,
      @NotBlank @Size(max = 500) String duty,
      @NotBlank @Size(max = 500) String measures) {

    Binding.Party party() {
      return new Binding.Party(role, who, duty, measures, "");
    }
  }

  record GivenWarning(
      @NotNull @Valid WarnedTarget target,
      @NotEmpty @Size(max = 36) List<@NotBlank String> situations,
      @NotBlank String source,
      boolean grave,
      @NotNull @Size(max = 3) List<@NotNull @Valid BoundParty> parties) {}

  /**
   * @param party whose effect; null where evidence alone came in
   */
  record RecordedEffect(
      Binding.@Nullable Role party,
      @Nullable @Size(max = 500) String effect,
      @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) String> evidence) {}

  record WarningReason(@NotBlank @Size(max = 500) String reason) {}

  /**
   * @param measure code of the handling, given exactly where a red card failed
   */
  record WarningEscalation(@Nullable String measure, @NotBlank @Size(max = 500) String reason) {}

  record GateExemption(
      @NotNull Gate gate,
      @NotBlank @Size(max = 200) String occasion,
      @NotBlank @Size(max = 500) String reason,
      @NotNull LocalDate until) {}
}
