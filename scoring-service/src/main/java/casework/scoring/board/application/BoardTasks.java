package casework.scoring.board.application;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.store.Stored;
import casework.scoring.board.domain.Board;
import casework.scoring.board.domain.BoardRules;
import casework.scoring.board.domain.BoardState;
import casework.scoring.board.domain.Declaration;
import casework.scoring.board.domain.Scheme;
import casework.scoring.board.domain.Span;
import casework.scoring.board.domain.Standing;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What waits for the bodies, the office and the head about declarations and boards. */
@Named
public final class BoardTasks implements TaskSource {

  private final Declarations declarations;
  private final Boards boards;
  private final Standings standings;
  private final Bodies bodies;
  private final BoardRules rules;

  public BoardTasks(
      Declarations declarations,
      Boards boards,
      Standings standings,
      Bodies bodies,
      BoardRules rules) {
    this.declarations = declarations;
    this.boards = boards;
    this.standings = standings;
    this.bodies = bodies;
    this.rules = rules;
  }

  @Override
  public List<Task> tasks(Actor actor, LocalDate today, int most) {
    List<Task> tasks = new ArrayList<>();
    if (actor.isAny(Role.HANDLER, Role.DEPARTMENT_LEAD)) {
      ofBody(actor, today, tasks);
    }
    if (actor.is(Role.SCORER)) {
      page(actor, null, "declared", most)
          .forEach(each -> tasks.add(about("verify", each, due(each.organ(), each.period()))));
      publish(actor, today, tasks);
      rank(actor, today, tasks);
    }
    if (actor.is(Role.HEAD)) {
      objections(actor, most, tasks);
    }
    return tasks.subList(0, Math.min(most, tasks.size()));
  }

  private void ofBody(Actor actor, LocalDate today, List<Task> tasks) {
    String body = actor.department();
    if (body == null || !bodies.of(actor.organ(), today).contains(body)) {
      return;
    }
    page(actor, body, "returned", 50)
        .forEach(each -> tasks.add(about("resubmit", each, due(each.organ(), each.period()))));
    // At the end of every month (每月底), and in the days after until its board is out.
    YearMonth period = YearMonth.from(today.plusDays(1)).minusMonths(1);
    boolean there =
        declarations.find(Declaration.idOf(body, period)).isPresent() || out(actor.organ(), period);
    if (!there) {
      tasks.add(
          new Task(
              "declare",
              Declaration.idOf(body, period),
              body + " " + period,
              actor.organ(),
              due(actor.organ(), period),
              null));
    }
  }

  private void publish(Actor actor, LocalDate today, List<Task> tasks) {
    YearMonth period = YearMonth.from(today.plusDays(1)).minusMonths(1);
    if (!bodies.of(actor.organ(), period.atEndOfMonth()).isEmpty() && !out(actor.organ(), period)) {
      tasks.add(
          new Task(
              "publish",
              Board.idOf(actor.organ(), period),
              period.toString(),
              actor.organ(),
              due(actor.organ(), period),
              null));
    }
  }

  private void rank(Actor actor, LocalDate today, List<Task> tasks) {
    YearMonth last = YearMonth.from(today).minusMonths(1);
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(last.getYear(), (last.getMonthValue() - 1) / 3 + 1));
    spans.add(new Span(today.getYear() - 1, 0));
    for (Span span : spans) {
      List<Board> year = boards.of(actor.organ(), span.year());
      boolean locked =
          span.months().stream()
              .allMatch(
                  month ->
                      year.stream()
                          .anyMatch(
                              each ->
                                  each.period().equals(month)
                                      && each.state() instanceof BoardState.Locked));
      if (locked && standings.find(Standing.idOf(actor.organ(), span)).isEmpty()) {
        tasks.add(
            new Task(
                "rank",
                Standing.idOf(actor.organ(), span),
                span.toString(),
                actor.organ(),
                null,
                null));
      }
    }
  }

  private void objections(Actor actor, int most, List<Task> tasks) {
    Boards.Filter open = new Boards.Filter(actor.organ(), "objected", null, null, true);
    for (Stored<Board> each : boards.page(open, actor, null, most)) {
      Board board = each.state();
      board.objections().stream()
          .filter(objection -> objection.ruling() == null)
          .forEach(
              objection ->
                  tasks.add(
                      new Task(
                          "decide-objection",
                          board.id(),
                          board.period() + " #" + objection.n(),
                          board.organ(),
                          null,
                          null)));
    }
  }

  private boolean out(String organ, YearMonth period) {
    Optional<Stored<Board>> board = boards.find(Board.idOf(organ, period));
    return board.filter(each -> each.state().isPublished()).isPresent();
  }

  private LocalDate due(String organ, YearMonth period) {
    Scheme scheme = rules.schemes().of(organ, period);
    LocalDate end = period.atEndOfMonth();
    return scheme.publishWithin().nominalEnd(end, rules.calendar(organ, end));
  }

  private List<Declaration> page(Actor actor, @Nullable String body, String state, int most) {
    Declarations.Filter filter = new Declarations.Filter(actor.organ(), body, state, null, null);
    return declarations.page(filter, actor, null, most).stream().map(Stored::state).toList();
  }

  private static Task about(String kind, Declaration each, LocalDate due) {
    return new Task(kind, each.id(), each.body() + " " + each.period(), each.organ(), due, null);
  }
}
