package casework.talk.application;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Rule;
import casework.platform.time.LawClock;
import casework.talk.application.TalkQueries.TalkCount;
import casework.talk.domain.TalkKind;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The figures an office reports of its talks, counted from the rows themselves: coverage and
 * punctuality for each kind, and talks (次) and persons in them (人次) apart.
 */
@Named
public final class Figures {

  private final TalkQueries queries;
  private final LawClock law;

  public Figures(TalkQueries queries, LawClock law) {
    this.queries = queries;
    this.law = law;
  }

  /**
   * All figures of a period.
   *
   * @param organ an organ's own, without those below it; null for all within the actor's sight
   */
  @Rule("R-TALK-COVERAGE")
  public List<Figure> of(Period period, @Nullable String organ, Actor actor) {
    List<Figure> figures = new ArrayList<>();
    for (TalkKind kind : TalkKind.values()) {
      figures.add(share("held", MandateSet.HELD, kind, period, organ, actor));
      figures.add(share("in-time", MandateSet.IN_TIME, kind, period, organ, actor));
      figures.addAll(talks(word(kind), kind, null, period, organ, actor));
    }
    figures.addAll(talks("all", null, null, period, organ, actor));
    figures.addAll(talks("with-clue", null, true, period, organ, actor));
    return figures;
  }

  private Figure share(
      String code,
      MandateSet part,
      TalkKind kind,
      Period period,
      @Nullable String organ,
      Actor actor) {
    return Figure.of(
        word(kind) + "-" + code,
        "项",
        count(part, kind, period, organ, actor),
        count(MandateSet.DUE, kind, period, organ, actor),
        mandateRows(part, kind, period, organ),
        mandateRows(MandateSet.DUE, kind, period, organ));
  }

  private long count(
      MandateSet set, TalkKind kind, Period period, @Nullable String organ, Actor actor) {
    return queries.count(MandateFilter.counted(kind, set, period, organ), actor, law.today());
  }

  private List<Figure> talks(
      String code,
      @Nullable TalkKind kind,
      @Nullable Boolean clues,
      Period period,
      @Nullable String organ,
      Actor actor) {
    TalkCount count =
        queries.count(TalkFilter.held(kind, period, organ, clues), actor, law.today());
    String rows =
        "/api/talks?heldFrom="
            + period.from()
            + "&heldTo="
            + period.to()
            + (kind == null ? "" : "&kind=" + kind)
            + (clues == null ? "" : "&cluesFound=" + clues)
            + (organ == null ? "" : "&organ=" + organ);
    return List.of(
        Figure.count("talks-" + code, "次", count.events(), rows),
        Figure.count("persons-" + code, "人次", count.persons(), rows));
  }

  private static String mandateRows(
      MandateSet set, TalkKind kind, Period period, @Nullable String organ) {
    return "/api/talks/mandates?set="
        + set.word()
        + "&kind="
        + kind
        + "&from="
        + period.from()
        + "&to="
        + period.to()
        + (organ == null ? "" : "&organ=" + organ);
  }

  private static String word(TalkKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
