package casework.clue.adapter.web;

import casework.clue.domain.DisposalMethod;
import casework.clue.domain.ResultKind;
import casework.clue.domain.StudyLevel;
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
 * What the steps are asked with. The API's description knows records by their simple names, so none
 * of these may be called as one of another place in it.
 */
final class Bodies {

  private Bodies() {}

  /** A step that needs nothing but the signer's own call. */
  record Nothing() {}

  record Proposal(@NotBlank @Size(max = 40) String department, @NotBlank String mode) {}

  record Handover(@NotBlank @Size(max = 60) String keeper) {}

  record Recusal(@NotBlank String ground) {}

  record Conclusion(@NotNull DisposalMethod method) {}

  record HeldStudy(
      @NotNull StudyLevel level,
      @NotNull LocalDate heldOn,
      @NotNull @Size(max = 50) List<@NotBlank @Size(max = 60) String> participants,
      @NotNull @Valid Conclusion conclusion) {}

  record Disposal(
      @NotNull DisposalMethod method,
      @Nullable @Size(max = 50) List<@NotBlank @Size(max = 60) String> team) {}

  record GrantedExtension(@Min(1) @Max(120) int months, @NotBlank @Size(max = 500) String reason) {}

  record BegunPause(@NotNull LocalDate from, @NotBlank String reason) {}

  record PauseEnd(@NotNull LocalDate until) {}

  record Reason(@NotBlank @Size(max = 500) String reason) {}

  record Filing(@NotEmpty @Size(max = 50) List<@NotNull Integer> persons) {}

  record Result(
      @NotNull ResultKind kind,
      @Nullable @Size(max = 20) List<@NotBlank String> measures,
      @Nullable @Valid Filing filing) {}

  record Correction(
      @NotNull @Size(max = 12) String region,
      @NotNull @Size(max = 60) String problem,
      @NotBlank @Size(max = 500) String reason) {}

  record NoticeAnswer(@NotBlank @Size(max = 1000) String text) {}

  record Decision(
      int person,
      boolean punished,
      @Nullable @Size(max = 20) List<@NotBlank String> measures,
      @NotNull LocalDate decidedOn) {}

  record Reopening(@NotBlank String reason, @Nullable @Size(max = 500) String note) {}

  record Revocation(int person, @NotBlank @Size(max = 500) String reason) {}

  static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
