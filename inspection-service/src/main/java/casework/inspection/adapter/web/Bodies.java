package casework.inspection.adapter.web;

import casework.inspection.application.Units;
import casework.inspection.application.recommendation.Letter;
import casework.inspection.domain.Effect;
import casework.inspection.domain.UnitKind;
import casework.inspection.domain.Yuan;
import casework.inspection.domain.recommendation.RecommendationKind;
import casework.inspection.domain.round.Declaration;
import casework.inspection.domain.round.Seat;
import casework.platform.deadline.Period;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the steps are asked with. The API's description knows records by their simple names, so none
 * of these may be called as one of another place in it.
 */
final class Bodies {

  /** Money is text: a number in JSON would leave its decimals to each reader. */
  private static final String YUAN = "[0-9]{1,13}(\\.[0-9]{1,2})?";

  private Bodies() {}

  /** A step that needs nothing but the signer's own call. */
  record Nothing() {}

  record Reason(@NotBlank @Size(max = 500) String reason) {}

  record ReasonCode(@NotBlank @Size(max = 40) String reason) {}

  record NewRound(@NotBlank @Size(max = 100) String name, @NotBlank String kind) {}

  record Declared(@NotEmpty @Size(max = 300) List<@Valid @NotNull DeclaredTies> declarations) {}

  record DeclaredTies(
      @NotBlank @Size(max = 60) String member,
      @NotBlank @Size(max = 40) String organ,
      @NotBlank @Size(max = 12) String area,
      @Nullable @Size(max = 50) List<@NotBlank @Size(max = 40) String> posts,
      @Nullable @Size(max = 50) List<@Valid @NotNull DeclaredTie> ties,
      @NotNull LocalDate declaredOn) {

    Declaration declaration() {
      return new Declaration(
          member,
          organ,
          area,
          orNone(posts),
          orNone(ties).stream().map(each -> new Declaration.Tie(each.unit, each.relation)).toList(),
          declaredOn);
    }
  }

  record DeclaredTie(@NotBlank @Size(max = 40) String unit, @NotBlank String relation) {}

  record FormedGroup(
      @NotEmpty @Size(max = 60) List<@Valid @NotNull TakenSeat> seats,
      @NotNull @Size(max = 100) List<@Valid @NotNull NamedUnit> units) {}

  record TakenSeat(@NotBlank @Size(max = 60) String member, @NotNull Seat.Duty duty) {
    Seat seat() {
      return new Seat(member, duty);
    }
  }

  /** What the directory knows of the unit need not be said. */
  record NamedUnit(
      @NotBlank @Size(max = 40) String unit,
      @Nullable UnitKind kind,
      @Nullable @Size(max = 40) String organ,
      @Nullable @Size(max = 12) String region) {

    Units.Named named() {
      return new Units.Named(unit, kind, organ, region);
    }
  }

  record GivenFeedback(
      @NotBlank @Size(max = 40) String unit,
      @Nullable LocalDate individualOn,
      @Nullable LocalDate publicOn) {}

  record NamedPlan(
      @NotBlank @Size(max = 200) String owner, @NotBlank @Size(max = 4000) String measures) {}

  record Handing(
      @NotBlank @Size(max = 40) String supervisor, @NotBlank @Size(max = 60) String department) {}

  record Evidence(@NotBlank @Size(max = 4000) String evidence) {}

  /** {@code reason} says why it is not rectified, and is absent where it is. */
  record Verification(@NotNull Boolean rectified, @Nullable @Size(max = 40) String reason) {}

  record BegunPause(@NotNull LocalDate from, @NotBlank @Size(max = 40) String reason) {}

  record PauseEnd(@NotNull LocalDate until) {}

  record MoreTime(@Min(1) @Max(24) int months) {}

  record MetObligation(@NotBlank String obligation, @NotNull LocalDate metOn) {}

  record NamedObligation(@NotBlank String obligation) {}

  record CameOfIt(
      @NotNull @Pattern(regexp = YUAN) String recovered,
      @NotNull @Pattern(regexp = YUAN) String retrieved,
      @Min(0) @Max(100_000) int accountable,
      @Min(0) @Max(100_000) int punished) {

    Effect effect() {
      return new Effect(
          Yuan.of(new BigDecimal(recovered)),
          Yuan.of(new BigDecimal(retrieved)),
          accountable,
          punished);
    }
  }

  record NewTransfer(
      @NotNull UUID round,
      @NotBlank @Size(max = 40) String unit,
      @Nullable UUID problem,
      @Nullable @Size(max = 20) List<@NotBlank @Size(max = 60) String> cadres,
      @Nullable @Size(max = 40) String organ,
      @Nullable @Size(max = 60) String kind,
      @NotBlank @Size(max = 10_000) String text) {}

  record NewRecommendation(
      @NotNull RecommendationKind kind,
      @NotBlank @Size(max = 40) String unit,
      @Nullable UUID round,
      @NotNull @Valid Wording letter,
      @Nullable @Valid ReplyLimit replyWithin) {}

  record Redraft(
      @NotNull RecommendationKind kind,
      @NotBlank @Size(max = 40) String unit,
      @NotNull @Valid Wording letter,
      @Nullable @Valid ReplyLimit replyWithin) {}

  record Wording(
      @NotBlank @Size(max = 100) String matter,
      @NotBlank @Size(max = 100) String addressee,
      @NotBlank @Size(max = 2000) String cause,
      @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 2000) String> problems,
      @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 2000) String> reasons,
      @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 2000) String> measures,
      @Nullable @Size(max = 30) List<@NotBlank @Size(max = 100) String> copies) {

    Letter letter() {
      return new Letter(matter, addressee, cause, problems, reasons, measures, orNone(copies));
    }
  }

  record ReplyLimit(@NotNull Period.Unit unit, @Min(1) @Max(365) int n) {
    Period period() {
      return new Period(unit, n);
    }
  }

  record GivenReply(@NotBlank @Size(max = 10_000) String text, @NotNull LocalDate receivedOn) {}

  record Judgement(@NotNull Boolean satisfies) {}

  static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
