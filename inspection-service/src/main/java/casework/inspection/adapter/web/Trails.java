package casework.inspection.adapter.web;

import casework.inspection.application.FollowUps;
import casework.inspection.application.NeedToKnow;
import casework.inspection.application.NotFound;
import casework.inspection.application.Problems;
import casework.inspection.application.Recommendations;
import casework.inspection.application.Rounds;
import casework.inspection.application.Transfers;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.SignedStep;
import casework.inspection.domain.TimedLimit;
import casework.inspection.domain.followup.FollowUp;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.round.Round;
import casework.inspection.domain.transfer.Transfer;
import casework.platform.deadline.WorkingCalendar;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.security.Gates;
import casework.platform.why.ClockLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds a matter of any kind by its id, as far as the asker needs to know of it. */
@Component
class Trails {

  private final Problems problems;
  private final Rounds rounds;
  private final FollowUps followUps;
  private final Transfers transfers;
  private final Recommendations recommendations;
  private final RuleBook rules;

  Trails(
      Problems problems,
      Rounds rounds,
      FollowUps followUps,
      Transfers transfers,
      Recommendations recommendations,
      RuleBook rules) {
    this.problems = problems;
    this.rounds = rounds;
    this.followUps = followUps;
    this.transfers = transfers;
    this.recommendations = recommendations;
    this.rules = rules;
  }

  /** A matter's signed steps and limits. */
  record Trail(
      String kind, String organ, String stage, List<SignedStep> steps, List<TimedLimit> limits) {}

  Trail of(UUID id, Actor actor) {
    return problem(id, actor)
        .or(() -> round(id, actor))
        .or(() -> followUp(id, actor))
        .or(() -> transfer(id, actor))
        .or(() -> recommendation(id, actor))
        .orElseThrow(() -> new Refused(new NotFound()));
  }

  private Optional<Trail> problem(UUID id, Actor actor) {
    return problems
        .find(id, actor)
        .map(
            stored -> {
              Problem it = stored.state();
              NeedToKnow.require(it, actor);
              return new Trail(
                  "problem", it.organ(), Words.of(it.state()), it.trail(), it.clocks().all());
            });
  }

  private Optional<Trail> round(UUID id, Actor actor) {
    return rounds
        .find(id, actor)
        .map(
            stored -> {
              Round it = stored.state();
              Gates.require(actor, Readers.OFFICE);
              return new Trail("round", it.organ(), Words.of(it.state()), it.trail(), List.of());
            });
  }

  private Optional<Trail> followUp(UUID id, Actor actor) {
    return followUps
        .find(id, actor)
        .map(
            stored -> {
              FollowUp it = stored.state();
              Gates.require(actor, Readers.OFFICE);
              return new Trail(
                  "follow-up", it.organ(), Words.of(it.state()), it.trail(), List.of());
            });
  }

  private Optional<Trail> transfer(UUID id, Actor actor) {
    return transfers
        .find(id, actor)
        .map(
            stored -> {
              Transfer it = stored.state();
              NeedToKnow.require(it, actor);
              return new Trail(
                  "transfer", it.organ(), it.outcome().standing().word(), it.trail(), List.of());
            });
  }

  private Optional<Trail> recommendation(UUID id, Actor actor) {
    return recommendations
        .find(id, actor)
        .map(
            stored -> {
              Recommendation it = stored.state();
              NeedToKnow.require(it, actor);
              TimedLimit clock = it.clock();
              return new Trail(
                  "recommendation",
                  it.organ(),
                  Words.of(it.state()),
                  it.trail(),
                  clock == null ? List.of() : List.of(clock));
            });
  }

  List<ClockLine> clocks(Trail trail, LocalDate today) {
    WorkingCalendar calendar = rules.calendar(trail.organ(), today);
    return trail.limits().stream()
        .map(each -> ClockLine.of(each.clock(), each.policy(), calendar, today))
        .toList();
  }

  WhyController.@Nullable ColourNow colour(Trail trail, LocalDate today) {
    return trail.limits().stream()
        .filter(TimedLimit::isRunning)
        .flatMap(each -> each.reading(trail.organ(), rules, today).stream())
        .findFirst()
        .map(WhyController.ColourNow::of)
        .orElse(null);
  }
}
