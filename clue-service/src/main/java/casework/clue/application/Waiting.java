package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueState;
import casework.clue.domain.Pace;
import casework.clue.domain.Placement;
import casework.clue.domain.RuleBook;
import casework.clue.domain.StudyLevel;
import casework.clue.domain.StudyRecord;
import casework.clue.domain.Warnings;
import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What waits for an officer. */
@Named
public final class Waiting {

  /**
   * One thing to do.
   *
   * @param step what is to be done, as the step's word
   * @param n which notice or prompt; null where the step has no number
   * @param by until when; null where no day is set
   * @param colour the clue's today; null where no clock runs
   */
  public record Task(
      String step,
      UUID clue,
      @Nullable String number,
      String organ,
      @Nullable Integer n,
      @Nullable String detail,
      @Nullable LocalDate by,
      @Nullable Colour colour) {

    private Task in(@Nullable Colour now) {
      return new Task(step, clue, number, organ, n, detail, by, now);
    }
  }

  private final ClueQueries queries;
  private final RuleBook rules;

  public Waiting(ClueQueries queries, RuleBook rules) {
    this.queries = queries;
    this.rules = rules;
  }

  /**
   * Where the list goes on: after that task of that clue.
   *
   * @param order the clue's place in the ledger's order
   * @param task place of the task among those of the clue that wait for the officer, from 0
   */
  public record Turn(String order, int task) {

    private static final int MOST = 1000;

    public Turn {
      if (task < 0 || task > MOST) {
        throw new IllegalArgumentException("no clue has that many tasks");
      }
    }
  }

  /** A task and its place in the list. */
  public record Due(Task task, Turn turn) {}

  /** What waits for the officer, the clues that came first before the others. */
  public List<Due> of(Actor actor, LocalDate today, @Nullable Turn after, int rows) {
    List<Due> due = new ArrayList<>();
    queries.waiting(
        actor,
        after == null ? null : after.order(),
        clue -> {
          due.addAll(dueOn(clue, actor, today, after));
          return due.size() < rows;
        });
    return due.subList(0, Math.min(rows, due.size()));
  }

  private List<Due> dueOn(Clue clue, Actor actor, LocalDate today, @Nullable Turn after) {
    List<Task> tasks = new ArrayList<>();
    collect(clue, actor, tasks);
    String order = queries.order(clue);
    int first = after != null && after.order().equals(order) ? after.task() + 1 : 0;
    if (first >= tasks.size()) {
      return List.of();
    }
    Colour now = Pace.reading(clue, rules, today).map(ColourReading::colour).orElse(null);
    return IntStream.range(first, tasks.size())
        .mapToObj(place -> new Due(tasks.get(place).in(now), new Turn(order, place)))
        .toList();
  }

  private static void collect(Clue clue, Actor actor, List<Task> tasks) {
    boolean supervises = actor.is(Role.CASE_SUPERVISION);
    switch (clue.state()) {
      case ClueState.Arrived _ -> add(tasks, supervises, clue, "register");
      case ClueState.Registered _ -> add(tasks, supervises, clue, "propose");
      case ClueState.Proposed _ -> add(tasks, actor.is(Role.HEAD), clue, "approve");
      case ClueState.Approved now ->
          add(tasks, leads(actor, now.distribution().department()), clue, "receive");
      case ClueState.HandedOver now -> study(clue, now.placement(), List.of(), actor, tasks);
      case ClueState.UnderStudy now -> study(clue, now.placement(), now.studies(), actor, tasks);
      case ClueState.InDisposal now ->
          add(tasks, handles(actor, now.placement()), clue, "record-result");
      case ClueState.Shelved _ -> {}
      case ClueState.Concluded now ->
          add(tasks, handles(actor, now.placement()), clue, "record-result");
      case ClueState.ResultRecorded _ -> add(tasks, supervises, clue, "strike-off");
      case ClueState.StruckOff _, ClueState.Voided _ -> {}
    }
    if (clue.state().ended().isEmpty()) {
      clue.state().placed().ifPresent(placement -> warnings(clue, placement, actor, tasks));
    }
  }

  private static void study(
      Clue clue, Placement placement, List<StudyRecord> held, Actor actor, List<Task> tasks) {
    Set<StudyLevel> missing = EnumSet.allOf(StudyLevel.class);
    held.forEach(each -> missing.remove(each.level()));
    if (missing.isEmpty()) {
      add(tasks, actor.is(Role.HEAD), clue, "dispose");
      return;
    }
    for (StudyLevel level : missing) {
      boolean signs = level.signers().stream().anyMatch(actor::is);
      boolean inRoom = level != StudyLevel.OFFICE_MEETING || actor.worksIn(placement.department());
      boolean signed = held.stream().anyMatch(each -> each.by().officer().equals(actor.officer()));
      if (signs && inRoom && !signed) {
        tasks.add(task(clue, "study", null, level.name(), due(clue)));
      }
    }
  }

  private static void warnings(Clue clue, Placement placement, Actor actor, List<Task> tasks) {
    if (!handles(actor, placement)) {
      return;
    }
    for (Warnings.Notice each : clue.warnings().notices()) {
      if (each.answer() == null) {
        tasks.add(task(clue, "answer", each.n(), each.number().value(), each.answerBy()));
      }
    }
    for (Warnings.Prompt each : clue.warnings().prompts()) {
      if (each.acknowledged() == null) {
        tasks.add(task(clue, "acknowledge", each.n(), null, null));
      }
    }
  }

  private static boolean leads(Actor actor, String department) {
    return actor.is(Role.DEPARTMENT_LEAD) && actor.worksIn(department);
  }

  private static boolean handles(Actor actor, Placement placement) {
    return actor.officer().equals(placement.keeper()) || leads(actor, placement.department());
  }

  private static void add(List<Task> tasks, boolean his, Clue clue, String step) {
    if (his) {
      tasks.add(task(clue, step, null, null, due(clue)));
    }
  }

  private static @Nullable LocalDate due(Clue clue) {
    return clue.clocks().running().map(each -> each.due()).orElse(null);
  }

  private static Task task(
      Clue clue,
      String step,
      @Nullable Integer n,
      @Nullable String detail,
      @Nullable LocalDate by) {
    return new Task(
        step,
        clue.id().value(),
        clue.number().map(number -> number.value()).orElse(null),
        clue.organ(),
        n,
        detail,
        by,
        null);
  }
}
