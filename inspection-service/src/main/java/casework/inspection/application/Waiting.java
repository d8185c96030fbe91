package casework.inspection.application;

import casework.inspection.domain.RuleBook;
import casework.inspection.domain.TimedLimit;
import casework.inspection.domain.followup.FollowUp;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemState;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.recommendation.RecommendationState;
import casework.inspection.domain.round.Round;
import casework.inspection.domain.round.RoundLifecycle;
import casework.inspection.domain.round.RoundState;
import casework.platform.deadline.Colour;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for an officer. */
@Named
public final class Waiting {

  private static final int LOOKED_AT = 200;

  /**
   * One thing to do.
   *
   * @param kind the step's word, such as {@code verify}
   * @param number the matter's number, where it has one
   * @param dueOn until when; null where no day is set
   * @param colour the matter's today; null where no clock runs
   */
  public record Task(
      String kind,
      UUID matter,
      @Nullable String number,
      String organ,
      @Nullable String detail,
      @Nullable LocalDate dueOn,
      @Nullable Colour colour) {}

  private final InspectionQueries queries;
  private final RuleBook rules;

  public Waiting(InspectionQueries queries, RuleBook rules) {
    this.queries = queries;
    this.rules = rules;
  }

  public List<Task> of(Actor actor, LocalDate today, int most) {
    List<Task> tasks = new ArrayList<>();
    Scope mine = new Scope(null, actor.organ(), null, null, new Span(null, LocalDate.MAX));
    rounds(actor, mine, tasks);
    followUps(actor, mine, today, tasks);
    problems(actor, today, tasks);
    transfers(actor, mine, today, tasks);
    recommendations(actor, mine, today, tasks);
    return tasks.subList(0, Math.min(most, tasks.size()));
  }

  private void rounds(Actor actor, Scope mine, List<Task> tasks) {
    if (!actor.isAny(Role.INSPECTOR, Role.HEAD, Role.LEADER_IN_CHARGE)) {
      return;
    }
    for (Stored<Round> each : queries.rounds(mine, actor, null, LOOKED_AT)) {
      Round round = each.state();
      if (actor.is(Role.INSPECTOR)) {
        step(round).ifPresent(kind -> tasks.add(task(round, kind)));
      }
      boolean forming = RoundLifecycle.TABLE.allows(round.state(), RoundLifecycle.Step.AUTHORISE);
      if (forming && actor.isAny(Role.HEAD, Role.LEADER_IN_CHARGE)) {
        round.groups().stream()
            .filter(group -> group.authorised() == null && group.leader().isPresent())
            .forEach(group -> tasks.add(task(round, "authorise")));
      }
    }
  }

  private static Optional<String> step(Round round) {
    return switch (round.state()) {
      case RoundState.Planned _ -> Optional.of("announce");
      case RoundState.Announced _ -> Optional.of("enter");
      case RoundState.Entered _ -> Optional.of("leave");
      case RoundState.Left _ -> Optional.of("report");
      case RoundState.Reported _, RoundState.FeedingBack _ -> Optional.of("feed-back");
      case RoundState.FedBack _ -> Optional.of("close");
      case RoundState.Closed _, RoundState.Voided _ -> Optional.empty();
    };
  }

  private static Task task(Round round, String kind) {
    return new Task(
        kind,
        round.id().value(),
        round.number().value(),
        round.organ(),
        null,
        round.state() instanceof RoundState.Left ? round.schedule().reportBy() : null,
        null);
  }

  private void followUps(Actor actor, Scope mine, LocalDate today, List<Task> tasks) {
    if (!actor.is(Role.INSPECTOR)) {
      return;
    }
    for (Stored<FollowUp> each : queries.followUps(mine, true, actor, null, LOOKED_AT)) {
      FollowUp followUp = each.state();
      followUp.obligations().stream()
          .filter(owed -> owed.met() == null)
          .min(Comparator.comparing(owed -> owed.dueOn()))
          .ifPresent(
              owed ->
                  tasks.add(
                      new Task(
                          "obligation",
                          followUp.id().value(),
                          null,
                          followUp.organ(),
                          owed.kind().word(),
                          owed.dueOn(),
                          owed.isPast(today) ? Colour.RED : null)));
    }
  }

  private void problems(Actor actor, LocalDate today, List<Task> tasks) {
    boolean office = actor.is(Role.INSPECTOR);
    boolean room = actor.isAny(Role.HANDLER, Role.DEPARTMENT_LEAD);
    if (!office && !room) {
      return;
    }
    for (Stored<Problem> each :
        queries.problems(ProblemFilter.open(), actor, today, null, LOOKED_AT)) {
      Problem problem = each.state();
      boolean ofOffice = office && problem.organ().equals(actor.organ());
      boolean ofRoom =
          room
              && problem
                  .state()
                  .supervisedBy()
                  .filter(by -> actor.worksIn(by.department()))
                  .isPresent();
      kind(problem, actor, ofOffice, ofRoom)
          .ifPresent(kind -> tasks.add(task(problem, kind, today)));
    }
  }

  private static Optional<String> kind(
      Problem problem, Actor actor, boolean ofOffice, boolean ofRoom) {
    return switch (problem.state()) {
      case ProblemState.FedBack _ -> ofOffice ? Optional.of("transfer") : Optional.empty();
      case ProblemState.Transferred _ ->
          ofRoom ? Optional.of(problem.plan() == null ? "plan" : "reconcile") : Optional.empty();
      case ProblemState.Supervised now ->
          (ofOffice || ofRoom) && !now.claim().by().officer().equals(actor.officer())
              ? Optional.of("verify")
              : Optional.empty();
      case ProblemState.Reported _, ProblemState.Cleared _, ProblemState.Voided _ ->
          Optional.empty();
    };
  }

  private Task task(Problem problem, String kind, LocalDate today) {
    return new Task(
        kind,
        problem.id().value(),
        problem.number(),
        problem.organ(),
        null,
        problem.clocks().running().map(running -> running.due()).orElse(null),
        problem.colour(rules, today).map(now -> now.colour()).orElse(null));
  }

  private void transfers(Actor actor, Scope mine, LocalDate today, List<Task> tasks) {
    if (actor.is(Role.INSPECTOR)) {
      queries
          .transfers(mine, false, true, actor, today, null, LOOKED_AT)
          .forEach(
              each ->
                  tasks.add(
                      new Task(
                          "ask-for-outcome",
                          each.state().id().value(),
                          null,
                          each.state().organ(),
                          each.state().routing().receiver(),
                          each.state().dueOn(),
                          Colour.RED)));
    }
  }

  private void recommendations(Actor actor, Scope mine, LocalDate today, List<Task> tasks) {
    boolean leads = actor.isAny(Role.HEAD, Role.LEADER_IN_CHARGE);
    for (Stored<Recommendation> each :
        queries.recommendations(mine, null, null, null, null, actor, null, LOOKED_AT)) {
      Recommendation recommendation = each.state();
      Optional<String> kind =
          switch (recommendation.state()) {
            case RecommendationState.Drafted _ -> leads ? Optional.of("issue") : Optional.empty();
            case RecommendationState.Issued _ ->
                actor.worksIn(recommendation.department())
                    ? Optional.of("answer")
                    : Optional.empty();
            case RecommendationState.Answered _ -> leads ? Optional.of("judge") : Optional.empty();
            case RecommendationState.Accepted _, RecommendationState.Discarded _ ->
                Optional.empty();
          };
      TimedLimit clock = recommendation.clock();
      kind.ifPresent(
          step ->
              tasks.add(
                  new Task(
                      step,
                      recommendation.id().value(),
                      recommendation
                          .state()
                          .issued()
                          .map(issue -> issue.number().value())
                          .orElse(null),
                      recommendation.organ(),
                      null,
                      clock == null || !clock.isRunning() ? null : clock.due(),
                      recommendation.colour(rules, today).map(now -> now.colour()).orElse(null))));
    }
  }
}
