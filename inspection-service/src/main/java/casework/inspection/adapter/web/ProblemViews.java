package casework.inspection.adapter.web;

import casework.inspection.domain.RuleBook;
import casework.inspection.domain.Supervision;
import casework.inspection.domain.problem.Claim;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemLifecycle;
import casework.inspection.domain.problem.ProblemState;
import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import casework.platform.store.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How problems look from outside; bare codes, no names, no texts. */
final class ProblemViews {

  private ProblemViews() {}

  /** A line of the account: nobody's name, nobody's officer. */
  record ProblemLine(
      UUID id,
      UUID round,
      String number,
      String organ,
      String unit,
      String unitKind,
      String category,
      String stage,
      @Nullable String supervisor,
      @Nullable String department,
      @Nullable LocalDate fedBackOn,
      @Nullable LocalDate due,
      @Nullable Colour colour,
      boolean provisional,
      int overdueWorkdays,
      @Nullable LocalDate clearedOn,
      @Nullable Boolean onTime,
      boolean takenOver) {}

  record ProblemDetail(
      ProblemLine line,
      long revision,
      List<String> steps,
      boolean planned,
      @Nullable String claimedBy,
      @Nullable LocalDate claimedOn,
      @Nullable String verifiedBy,
      List<RejectionLine> rejections,
      List<ReopeningLine> reopenings,
      List<PauseLine> pauses) {}

  /** {@code until} is null while the clock stands. */
  record PauseLine(
      LocalDate from,
      @Nullable LocalDate until,
      String reason,
      String approvedBy,
      LocalDate recordedOn) {}

  record RejectionLine(String reason, LocalDate on, String by) {}

  record ReopeningLine(String reason, LocalDate clearedOn, LocalDate on, String by) {}

  static ProblemLine line(Problem problem, RuleBook rules, LocalDate today) {
    Optional<ColourReading> now = problem.colour(rules, today);
    Optional<Supervision> by = problem.state().supervisedBy();
    Optional<ProblemState.Cleared> cleared = problem.state().cleared();
    return new ProblemLine(
        problem.id().value(),
        problem.round().value(),
        problem.number(),
        problem.organ(),
        problem.unit().unit(),
        problem.unit().kind().name(),
        problem.category(),
        Words.of(problem.state()),
        by.map(Supervision::organ).orElse(null),
        by.map(Supervision::department).orElse(null),
        problem.state().toldOn().orElse(null),
        now.map(ColourReading::due).orElse(problem.clocks().firstDue().orElse(null)),
        now.map(ColourReading::colour).orElse(null),
        now.map(ColourReading::provisional).orElse(false),
        now.map(ColourReading::overdueWorkdays).orElse(0),
        cleared.map(ProblemState.Cleared::clearedOn).orElse(null),
        cleared.map(ProblemState.Cleared::onTime).orElse(null),
        problem.takenOver());
  }

  static ProblemDetail detail(Stored<Problem> stored, RuleBook rules, LocalDate today) {
    Problem problem = stored.state();
    Optional<Claim> claim = claim(problem.state());
    return new ProblemDetail(
        line(problem, rules, today),
        stored.revision().value(),
        ProblemLifecycle.TABLE.stepsFrom(problem.state()).stream()
            .map(ProblemLifecycle.Step::word)
            .toList(),
        problem.plan() != null,
        claim.map(each -> each.by().officer()).orElse(null),
        claim.map(each -> each.by().on()).orElse(null),
        problem.state().cleared().map(each -> each.verifiedBy().officer()).orElse(null),
        problem.rejections().stream()
            .map(each -> new RejectionLine(each.reason(), each.by().on(), each.by().officer()))
            .toList(),
        problem.reopenings().stream()
            .map(
                each ->
                    new ReopeningLine(
                        each.reason(), each.clearedOn(), each.by().on(), each.by().officer()))
            .toList(),
        problem.clocks().all().stream()
            .flatMap(each -> each.clock().pauses().stream())
            .map(
                each ->
                    new PauseLine(
                        each.from(),
                        each.until(),
                        each.reason(),
                        each.approvedBy(),
                        each.recordedOn()))
            .toList());
  }

  static Optional<Claim> claim(ProblemState state) {
    return switch (state) {
      case ProblemState.Supervised now -> Optional.of(now.claim());
      case ProblemState.Cleared now -> Optional.ofNullable(now.claim());
      case ProblemState.Reported _,
          ProblemState.FedBack _,
          ProblemState.Transferred _,
          ProblemState.Voided _ ->
          Optional.empty();
    };
  }
}
