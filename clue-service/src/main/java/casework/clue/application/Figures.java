package casework.clue.application;

import casework.clue.application.ClueQueries.CaseCount;
import casework.platform.deadline.Colour;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Rule;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The figures an office reports, counted from the rows themselves: nothing is kept that could
 * differ from them.
 */
@Named
public final class Figures {

  private final ClueQueries queries;

  public Figures(ClueQueries queries) {
    this.queries = queries;
  }

  /**
   * All figures of a period.
   *
   * @param organ an organ's own, without those below it; null for all within the actor's sight
   */
  @Rule("R-CLUE-04")
  public List<Figure> of(Period period, @Nullable String organ, Actor actor) {
    Counter counter = new Counter(period, organ, actor);
    List<Figure> figures = new ArrayList<>();
    figures.add(counter.count("disposed", ClueSet.DISPOSED));
    figures.add(
        counter.share("preliminary", ClueSet.PRELIMINARY_CLOSED, ClueSet.PRELIMINARY_STARTED));
    figures.add(counter.share("inquiry", ClueSet.INQUIRY_CLOSED, ClueSet.INQUIRY_STARTED));
    figures.addAll(counter.cases());
    figures.add(counter.share("carried-over", ClueSet.CARRIED_OVER_CLOSED, ClueSet.CARRIED_OVER));
    for (Colour colour : Colour.values()) {
      figures.add(counter.rows(colour));
    }
    return figures;
  }

  /** Counts for one question. */
  private final class Counter {

    private final Period period;
    private final @Nullable String organ;
    private final Actor actor;

    Counter(Period period, @Nullable String organ, Actor actor) {
      this.period = period;
      this.organ = organ;
      this.actor = actor;
    }

    Figure count(String code, ClueSet set) {
      return Figure.count(code, "件", number(set), rows(set));
    }

    Figure share(String code, ClueSet part, ClueSet whole) {
      return Figure.of(code, "件", number(part), number(whole), rows(part), rows(whole));
    }

    // The rate of punished cases is by cases, as it is printed; persons stand beside.
    List<Figure> cases() {
      CaseCount filed = queries.count(CaseSet.FILED, period, organ, actor);
      CaseCount punished = queries.count(CaseSet.PUNISHED, period, organ, actor);
      String part = "/api/cases?set=punished&" + query();
      String whole = "/api/cases?set=filed&" + query();
      return List.of(
          Figure.of("punished-cases", "件", punished.cases(), filed.cases(), part, whole),
          Figure.of("punished-persons", "人", punished.persons(), filed.persons(), part, whole));
    }

    Figure rows(Colour colour) {
      String word = colour.name().toLowerCase(Locale.ROOT);
      return Figure.count(
          "run-rows-" + word,
          "件次",
          queries.runRows(colour, period, organ, actor),
          "/api/clues/run-rows?colour=" + colour + "&" + query());
    }

    private long number(ClueSet set) {
      return queries.count(set, period, organ, actor);
    }

    private String rows(ClueSet set) {
      return "/api/clues/figures/" + set.word() + "?" + query();
    }

    private String query() {
      String days = "from=" + period.from() + "&to=" + period.to();
      return organ == null ? days : days + "&organ=" + organ;
    }
  }
}
