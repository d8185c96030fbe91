package casework.scoring.board.adapter.web;

import casework.scoring.board.domain.Claim;
import casework.scoring.board.domain.Correction;
import casework.scoring.board.domain.Verdict;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What declarations and boards are asked with; the description knows records by simple names. */
final class ScoreBodies {

  /** A month, such as {@code 2020-06}. */
  static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";

  private ScoreBodies() {}

  record ScoreClaim(
      @NotBlank @Size(max = 40) String item,
      int count,
      @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) String> evidence,
      @Nullable @Size(max = 200) List<@NotBlank @Size(max = 120) String> facts) {

    Claim claim() {
      return new Claim(item, count, orNone(evidence), orNone(facts));
    }
  }

  /**
   * @param declared false to keep a draft; true where it is absent
   */
  record ScoreDeclaration(
      @NotNull @Pattern(regexp = MONTH) String period,
      @Nullable Boolean declared,
      @NotNull @Size(max = 200) List<@NotNull @Valid ScoreClaim> items) {}

  record ScoreRewriting(
      @Nullable Boolean declared,
      @NotNull @Size(max = 200) List<@NotNull @Valid ScoreClaim> items) {}

  record ScoreReturn(@NotBlank @Size(max = 500) String reason) {}

  record ScoreVerdict(
      @NotBlank @Size(max = 40) String item, int count, @Nullable @Size(max = 500) String reason) {

    Verdict verdict() {
      return new Verdict(item, count, reason == null ? "" : reason);
    }
  }

  record ScoreVerification(@NotNull @Size(max = 200) List<@NotNull @Valid ScoreVerdict> verdicts) {}

  record ScoreDeduction(
      @NotNull @Pattern(regexp = MONTH) String period,
      @NotBlank @Size(max = 40) String department,
      @NotBlank @Size(max = 40) String item,
      int count,
      @Nullable @Size(max = 60) String situation,
      @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) String> evidence,
      @NotBlank @Size(max = 500) String reason) {}

  record ScoreDeductionWithdrawal(
      @NotNull UUID deduction, @NotBlank @Size(max = 500) String reason) {}

  record ScorePublication(@NotNull @Pattern(regexp = MONTH) String period) {}

  record ScoreObjection(
      @Nullable @Size(max = 40) String item, @NotBlank @Size(max = 1000) String grounds) {}

  record ScoreChange(
      @NotBlank @Size(max = 40) String item,
      int count,
      @Nullable @Size(max = 60) String situation) {

    Correction.Wanted wanted() {
      return new Correction.Wanted(item, count, situation);
    }
  }

  record ScoreRuling(
      int objection,
      boolean upheld,
      @Nullable @Size(max = 50) List<@NotNull @Valid ScoreChange> changes,
      @NotBlank @Size(max = 500) String reason) {}

  record ScoreCorrection(
      @NotBlank @Size(max = 40) String department,
      @NotEmpty @Size(max = 50) List<@NotNull @Valid ScoreChange> changes,
      @NotBlank @Size(max = 500) String reason) {}

  record ScoreRanking(@NotNull @Pattern(regexp = "[0-9]{4}(-Q[1-4])?") String period) {}

  static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
