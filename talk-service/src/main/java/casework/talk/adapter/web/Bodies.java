package casework.talk.adapter.web;

import casework.talk.domain.Capacity;
import casework.talk.domain.ExemptionReason;
import casework.talk.domain.Form;
import casework.talk.domain.Initiative;
import casework.talk.domain.Standing;
import casework.talk.domain.TalkKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the steps are asked with. The API's description knows records by their simple names, so none
 * of these may be called as one of another place in it.
 */
final class Bodies {

  private Bodies() {}

  /** A step that needs nothing but the signer's own call. */
  record Nothing() {}

  record Reason(@NotBlank @Size(max = 500) String reason) {}

  record Proposal(
      @NotNull TalkKind kind,
      @NotBlank @Size(max = 60) String cadre,
      @NotBlank @Size(max = 60) String trigger,
      @NotBlank @Size(max = 40) String department) {}

  record Assignment(@NotBlank @Size(max = 40) String department) {}

  record Exemption(
      @NotNull ExemptionReason reason, @NotBlank @Size(max = 500) String explanation) {}

  /**
   * @param standing only where the directory does not tell how the person stands to the principal
   * @param mandates the duties this talk with him fulfils
   */
  record PersonInvited(
      @NotBlank @Size(max = 60) String id,
      @Nullable Standing standing,
      @Nullable @Size(max = 60) String trigger,
      @Nullable @Size(max = 20) List<@NotNull UUID> mandates) {}

  record TalkPlan(
      @NotBlank @Size(max = 40) String department,
      @NotNull TalkKind kind,
      @NotNull LocalDate plannedFor,
      @NotNull Form form,
      @NotNull Initiative initiative,
      @Nullable @Size(max = 60) String principal,
      @NotBlank @Size(max = 60) String speaker,
      @NotNull Capacity capacity,
      boolean healthKnown,
      boolean mindKnown,
      @NotEmpty @Size(max = 200) List<@Valid @NotNull PersonInvited> persons,
      @NotBlank @Size(max = 20_000) String text) {}

  record PrincipalApproval(
      @NotBlank @Size(max = 60) String principal, @NotNull LocalDate approvedOn) {}

  record DelegationLetter(
      @NotBlank @Size(max = 60) String delegate,
      @NotNull Capacity capacity,
      @NotBlank @Size(max = 60) String letter,
      @NotNull LocalDate givenOn) {}

  record TalkRecord(
      @NotNull LocalDate heldOn,
      @NotBlank @Size(max = 100) String place,
      @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 60) String> present,
      @NotNull @Size(max = 50) List<@NotBlank @Size(max = 60) String> said,
      @Nullable @Size(max = 50_000) String minutes,
      @Nullable @Size(max = 20_000) String opinion) {}

  record Content(@NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 60) String> said) {}

  record NoteText(@NotBlank String name, @NotBlank @Size(max = 50_000) String text) {}

  record DelegateReport(@NotNull LocalDate reportedOn, @NotBlank @Size(max = 20_000) String text) {}

  record PromiseBody(
      @NotBlank @Size(max = 60) String target,
      @Nullable LocalDate by,
      @NotBlank @Size(max = 20_000) String text) {}

  record KeptOn(@NotNull LocalDate keptOn) {}

  record CoordinationBody(
      @NotBlank @Size(max = 60) String target,
      @NotBlank @Size(max = 60) String topic,
      @NotBlank @Size(max = 100) String withWhom) {}

  record SettledOn(@NotNull LocalDate settledOn) {}

  record FoundBreach(
      @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 60) String> cadres,
      @Nullable @Size(max = 12) String region,
      @Nullable @Size(max = 60) String problem,
      @NotBlank @Size(max = 20_000) String text) {}

  static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
