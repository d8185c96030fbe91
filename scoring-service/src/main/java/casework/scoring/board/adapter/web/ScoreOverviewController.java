package casework.scoring.board.adapter.web;

import casework.platform.kernel.Actor;
import casework.platform.kernel.StoryPart;
import casework.platform.security.Gates;
import casework.platform.time.LawClock;
import casework.platform.web.PageRequest;
import casework.scoring.board.application.Figure;
import casework.scoring.board.application.FigureSource;
import casework.scoring.board.application.StorySource;
import casework.scoring.board.application.Task;
import casework.scoring.board.application.TaskSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What all parts of this service have for tasks, figures and stories, each in one list. */
@RestController
@RequestMapping("/api/scores")
class ScoreOverviewController {

  private final List<TaskSource> tasks;
  private final List<FigureSource> figures;
  private final List<StorySource> stories;
  private final LawClock law;

  ScoreOverviewController(
      List<TaskSource> tasks, List<FigureSource> figures, List<StorySource> stories, LawClock law) {
    this.tasks = tasks;
    this.figures = figures;
    this.stories = stories;
    this.law = law;
  }

  record ScoreTasks(List<Task> items) {}

  /**
   * @param asOf law time at which it was counted
   */
  record ScoreFigures(
      @Nullable String organ, LocalDate from, LocalDate to, Instant asOf, List<Figure> figures) {}

  @GetMapping("/tasks")
  ScoreTasks tasks(PageRequest page, Actor actor) {
    Gates.requireContentReader(actor);
    LocalDate today = law.today();
    return new ScoreTasks(
        tasks.stream()
            .flatMap(each -> each.tasks(actor, today, page.limit()).stream())
            .limit(page.limit())
            .toList());
  }

  @GetMapping("/figures")
  ScoreFigures figures(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      Actor actor) {
    Gates.require(actor, ScoreReaders.BOARDS);
    LocalDate until = to == null ? law.today() : to;
    LocalDate since = from == null ? until.withDayOfYear(1) : from;
    return new ScoreFigures(
        organ,
        since,
        until,
        law.instant(),
        figures.stream()
            .flatMap(each -> each.figures(since, until, organ, actor).stream())
            .toList());
  }

  @GetMapping("/story")
  StoryPart story(@RequestParam UUID matter, Actor actor) {
    Gates.requireContentReader(actor);
    return StoryPart.of(stories.stream().flatMap(each -> each.story(matter, actor).stream()));
  }
}
