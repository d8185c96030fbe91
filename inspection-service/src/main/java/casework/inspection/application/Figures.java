package casework.inspection.application;

import casework.inspection.domain.Effect;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Rule;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures an office reports, counted from the rows themselves: nothing is kept that could
 * differ from them.
 */
@Named
public final class Figures {

  private final InspectionQueries queries;

  public Figures(InspectionQueries queries) {
    this.queries = queries;
  }

  /** All figures of a scope, as of today. */
  @Rule("R-INSP-03")
  public List<Figure> of(Scope scope, Actor actor, LocalDate today) {
    Counter counter = new Counter(scope, actor, today);
    List<Figure> figures = new ArrayList<>();
    figures.addAll(counter.rounds());
    figures.addAll(counter.problems());
    figures.addAll(counter.transfers());
    figures.addAll(counter.effects());
    figures.addAll(counter.recommendations());
    figures.add(counter.obligations());
    return figures;
  }

  /** Counts for one question. */
  private final class Counter {

    private final Scope scope;
    private final Actor actor;
    private final LocalDate today;
    private final String query;

    Counter(Scope scope, Actor actor, LocalDate today) {
      this.scope = scope;
      this.actor = actor;
      this.today = today;
      this.query = scope.query();
    }

    List<Figure> rounds() {
      InspectionQueries.Tally tally = queries.rounds(scope, actor);
      String rows = "/api/inspections/rounds?" + query;
      return List.of(
          Figure.count("rounds", "轮", tally.rounds(), rows),
          Figure.count("groups", "个", tally.groups(), rows),
          Figure.count("people", "人", tally.people(), rows),
          Figure.count("targets", "个", tally.targets(), rows));
    }

    List<Figure> problems() {
      long found = count(null, null, null);
      String all = rows("");
      return List.of(
          Figure.of("rectified", "件", count(true, null, null), found, rows("cleared=true&"), all),
          Figure.of("on-time", "件", count(true, true, null), found, rows("onTime=true&"), all),
          Figure.of("overdue", "件", count(null, null, true), found, rows("overdue=true&"), all));
    }

    private long count(
        @Nullable Boolean cleared, @Nullable Boolean onTime, @Nullable Boolean overdue) {
      return queries.count(ProblemFilter.in(scope, cleared, onTime, overdue), actor, today);
    }

    private String rows(String more) {
      return "/api/inspections/problems?" + more + query;
    }

    List<Figure> transfers() {
      String rows = "/api/inspections/transfers?";
      return List.of(
          Figure.of(
              "clues",
              "件",
              queries.transfers(scope, true, actor),
              queries.transfers(scope, null, actor),
              rows + "answered=true&" + query,
              rows + query));
    }

    List<Figure> effects() {
      Effect effect = queries.effect(scope, actor);
      String rows = "/api/inspections/effects?" + query;
      return List.of(
          Figure.sum("recovered", effect.recovered(), rows),
          Figure.sum("retrieved", effect.retrieved(), rows),
          Figure.count("accountable", "人", effect.accountable(), rows),
          Figure.count("punished", "人", effect.punished(), rows));
    }

    List<Figure> recommendations() {
      String rows = "/api/inspections/recommendations?issued=true&";
      long issued = queries.recommendations(scope, true, null, null, actor);
      return List.of(
          Figure.of(
              "recommendations",
              "份",
              queries.recommendations(scope, true, true, null, actor),
              issued,
              rows + "answered=true&" + query,
              rows + query),
          Figure.of(
              "recommendations-on-time",
              "份",
              queries.recommendations(scope, true, true, true, actor),
              issued,
              rows + "onTime=true&" + query,
              rows + query));
    }

    Figure obligations() {
      InspectionQueries.Owed owed = queries.obligations(scope, actor);
      String rows = "/api/inspections/follow-ups?" + query;
      return Figure.of("obligations", "项", owed.met(), owed.owed(), rows, rows);
    }
  }
}
