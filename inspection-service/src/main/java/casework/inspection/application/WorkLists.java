package casework.inspection.application;

import casework.inspection.application.Waiting.Task;
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
import casework.inspection.domain.transfer.Transfer;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ledgers in which something may wait for an officer, each read page by page. */
@Named
final class WorkLists {

  /** A matter with what of it waits for the officer; nothing, often. */
  record Matter(String order, List<Task> tasks) {}

  /** One ledger. */
  @FunctionalInterface
  interface Part {

    /**
     * A page of it.
     *
     * @param after order key of the last matter seen; null for the first page
     */
    List<Matter> read(@Nullable String after, int rows);
  }

  private final InspectionQueries queries;
  private final RuleBook rules;

  WorkLists(InspectionQueries queries, RuleBook rules) {
    this.queries = queries;
    this.rules = rules;
  }

  /** Always the same ones in the same order, so that a cursor can name them; some are empty. */
  List<Part> of(Actor actor, LocalDate today) {
    Scope mine = new Scope(null, actor.organ(), null, null, new Span(null, LocalDate.MAX));
    boolean office = actor.is(Role.INSPECTOR);
    boolean leads = actor.isAny(Role.HEAD, Role.LEADER_IN_CHARGE);
    boolean room = actor.isAny(Role.HANDLER, Role.DEPARTMENT_LEAD);
    return List.of(
        only(
            office || leads,
            (after, rows) -> each(queries.rounds(mine, actor, after, rows), it -> of(it, actor))),
        only(
            office,
            (after, rows) ->
                each(queries.followUps(mine, true, actor, after, rows), it -> of(it, today))),
        only(
            office || room,
            (after, rows) ->
                each(
                    queries.problems(ProblemFilter.open(), actor, today, after, rows),
                    it -> of(it, actor, today))),
        only(
            office,
            (after, rows) ->
                each(queries.transfers(mine, false, true, actor, today, after, rows), this::of)),
        (after, rows) ->
            each(
                queries.recommendations(mine, null, null, null, null, actor, after, rows),
                it -> of(it, actor, today)));
  }

  private static Part only(boolean theirs, Part part) {
    return theirs ? part : (_, _) -> List.of();
  }

  private static <S> List<Matter> each(List<Stored<S>> read, Function<S, Matter> matter) {
    return read.stream().map(Stored::state).map(matter).toList();
  }

  private Matter of(Round round, Actor actor) {
    List<Task> tasks = new ArrayList<>();
    if (actor.is(Role.INSPECTOR)) {
      step(round).ifPresent(kind -> tasks.add(task(round, kind)));
    }
    boolean forming = RoundLifecycle.TABLE.allows(round.state(), RoundLifecycle.Step.AUTHORISE);
    if (forming && actor.isAny(Role.HEAD, Role.LEADER_IN_CHARGE)) {
      round.groups().stream()
          .filter(group -> group.authorised() == null && group.leader().isPresent())
          .forEach(group -> tasks.add(task(round, "authorise")));
    }
    return new Matter(queries.order(round), tasks);
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

  private Matter of(FollowUp followUp, LocalDate today) {
    List<Task> tasks =
        followUp.obligations().stream()
            .filter(owed -> owed.met() == null)
            .min(Comparator.comparing(owed -> owed.dueOn()))
            .map(
                owed ->
                    new Task(
                        "obligation",
                        followUp.id().value(),
                        null,
                        followUp.organ(),
                        owed.kind().word(),
                        owed.dueOn(),
                        owed.isPast(today) ? Colour.RED : null))
            .stream()
            .toList();
    return new Matter(queries.order(followUp), tasks);
  }

  private Matter of(Problem problem, Actor actor, LocalDate today) {
    boolean office = actor.is(Role.INSPECTOR) && problem.organ().equals(actor.organ());
    boolean room =
        actor.isAny(Role.HANDLER, Role.DEPARTMENT_LEAD)
            && problem
                .state()
                .supervisedBy()
                .filter(by -> actor.worksIn(by.department()))
                .isPresent();
    return new Matter(
        queries.order(problem),
        kind(problem, actor, office, room).map(kind -> task(problem, kind, today)).stream()
            .toList());
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

  private Matter of(Transfer transfer) {
    return new Matter(
        queries.order(transfer),
        List.of(
            new Task(
                "ask-for-outcome",
                transfer.id().value(),
                null,
                transfer.organ(),
                transfer.routing().receiver(),
                transfer.dueOn(),
                Colour.RED)));
  }

  private Matter of(Recommendation it, Actor actor, LocalDate today) {
    boolean leads = actor.isAny(Role.HEAD, Role.LEADER_IN_CHARGE);
    Optional<String> kind =
        switch (it.state()) {
          case RecommendationState.Drafted _ -> leads ? Optional.of("issue") : Optional.empty();
          case RecommendationState.Issued _ ->
              actor.worksIn(it.department()) ? Optional.of("answer") : Optional.empty();
          case RecommendationState.Answered _ -> leads ? Optional.of("judge") : Optional.empty();
          case RecommendationState.Accepted _, RecommendationState.Discarded _ -> Optional.empty();
        };
    TimedLimit clock = it.clock();
    return new Matter(
        queries.order(it),
        kind
            .map(
                step ->
                    new Task(
                        step,
                        it.id().value(),
                        it.state().issued().map(issue -> issue.number().value()).orElse(null),
                        it.organ(),
                        null,
                        clock == null || !clock.isRunning() ? null : clock.due(),
                        it.colour(rules, today).map(now -> now.colour()).orElse(null)))
            .stream()
            .toList());
  }
}
