package casework.talk.application;

import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.store.Stored;
import casework.talk.domain.Conduct;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateState;
import casework.talk.domain.RuleBook;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkKind;
import casework.talk.domain.TalkState;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for an officer. */
@Named
public final class Waiting {

  /**
   * One thing to do.
   *
   * @param kind what is to be done, as the step's word
   * @param matter the duty, or the talk
   * @param of {@code mandate} or {@code talk}
   * @param dueOn until when; null where no day is set
   * @param colour today's; null where no clock runs
   */
  public record Task(
      String kind,
      UUID matter,
      String of,
      TalkKind talkKind,
      String organ,
      @Nullable Integer n,
      @Nullable LocalDate dueOn,
      @Nullable Colour colour) {}

  /** All kinds there are, as the code set {@code talk-task} names them. */
  public static final Set<String> KINDS =
      Set.of(
          "assign",
          "plan",
          "exempt",
          "approve",
          "hold",
          "report-back",
          "keep-promise",
          "settle-coordination",
          "close");

  private final TalkQueries queries;
  private final RuleBook rules;

  public Waiting(TalkQueries queries, RuleBook rules) {
    this.queries = queries;
    this.rules = rules;
  }

  public List<Task> of(Actor actor, LocalDate today, int most) {
    List<Task> tasks = new ArrayList<>();
    for (Stored<Talk> each : queries.unfinished(actor, most)) {
      collect(each.state(), actor, today, tasks);
    }
    for (Stored<Mandate> each : queries.waiting(actor, most)) {
      collect(each.state(), actor, today, tasks);
    }
    return tasks.size() > most ? List.copyOf(tasks.subList(0, most)) : tasks;
  }

  private void collect(Mandate mandate, Actor actor, LocalDate today, List<Task> tasks) {
    boolean leads = actor.isAny(Role.HEAD, Role.LEADER_IN_CHARGE);
    boolean proposed = mandate.state() instanceof MandateState.Open open && open.proposed() != null;
    Colour colour = mandate.reading(rules, today).map(ColourReading::colour).orElse(null);
    String step = null;
    if (proposed) {
      step = leads ? "exempt" : null;
    } else if (mandate.department() == null) {
      step = actor.is(Role.CASE_SUPERVISION) ? "assign" : null;
    } else if (actor.isAny(Role.HANDLER, Role.DEPARTMENT_LEAD)
        && actor.worksIn(mandate.department())) {
      step = "plan";
    }
    if (step != null) {
      tasks.add(
          new Task(
              step,
              mandate.id().value(),
              "mandate",
              mandate.kind(),
              mandate.organ(),
              null,
              mandate.due(),
              colour));
    }
  }

  private void collect(Talk talk, Actor actor, LocalDate today, List<Task> tasks) {
    boolean room =
        actor.isAny(Role.HANDLER, Role.DEPARTMENT_LEAD) && actor.worksIn(talk.department());
    if (!room) {
      return;
    }
    Colour colour = talk.reading(rules, today).map(ColourReading::colour).orElse(null);
    LocalDate planned = talk.plan().plannedFor();
    switch (talk.state()) {
      case TalkState.Planned _ ->
          tasks.add(task(talk, talk.needsApproval() ? "approve" : "hold", null, planned, colour));
      case TalkState.Approved _, TalkState.Delegated _ ->
          tasks.add(task(talk, "hold", null, planned, colour));
      case TalkState.Held now -> follow(talk, now.conduct(), colour, tasks);
      case TalkState.Closed _, TalkState.Cancelled _ -> {}
    }
  }

  private static void follow(
      Talk talk, Conduct conduct, @Nullable Colour colour, List<Task> tasks) {
    int before = tasks.size();
    if (conduct.report() != null && conduct.reportedOn() == null) {
      tasks.add(task(talk, "report-back", null, conduct.report().due(), colour));
    }
    conduct.promises().stream()
        .filter(each -> each.keptOn() == null)
        .forEach(
            each -> tasks.add(task(talk, "keep-promise", each.n(), each.clock().due(), colour)));
    conduct.coordinations().stream()
        .filter(each -> each.settledOn() == null)
        .forEach(each -> tasks.add(task(talk, "settle-coordination", each.n(), null, colour)));
    if (tasks.size() == before) {
      tasks.add(task(talk, "close", null, null, colour));
    }
  }

  private static Task task(
      Talk talk,
      String step,
      @Nullable Integer n,
      @Nullable LocalDate due,
      @Nullable Colour colour) {
    return new Task(step, talk.id().value(), "talk", talk.kind(), talk.organ(), n, due, colour);
  }
}
