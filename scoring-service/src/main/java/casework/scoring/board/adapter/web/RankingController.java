package casework.scoring.board.adapter.web;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.security.Gates;
import casework.platform.security.OrganScope;
import casework.platform.store.Created;
import casework.platform.web.CreationAct;
import casework.platform.web.Replies;
import casework.scoring.board.application.Bodies;
import casework.scoring.board.application.NotFound;
import casework.scoring.board.application.RankSpan;
import casework.scoring.board.application.Rankings;
import casework.scoring.board.domain.BoardRefusal;
import casework.scoring.board.domain.Place;
import casework.scoring.board.domain.Span;
import casework.scoring.board.domain.Standing;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Quarters and years: as the boards stand, or as they were put on record. */
@RestController
@RequestMapping("/api/scores")
class RankingController {

  private final RankSpan rankSpan;
  private final Rankings rankings;
  private final Bodies bodies;
  private final OrganScope scopes;

  RankingController(RankSpan rankSpan, Rankings rankings, Bodies bodies, OrganScope scopes) {
    this.rankSpan = rankSpan;
    this.rankings = rankings;
    this.bodies = bodies;
    this.scopes = scopes;
  }

  /**
   * @param scheme version the month was scored under
   * @param rows the month's line on its board
   */
  record RankedMonth(String period, String scheme, BigDecimal total, int rank, String rows) {}

  /**
   * @param excellent among the first of the quarter
   * @param honoured whether the commendation still stands: a veto in the year cancels it
   */
  record RankedPlace(
      int rank,
      String department,
      String name,
      BigDecimal total,
      BigDecimal negative,
      boolean excellent,
      boolean honoured,
      boolean vetoed,
      List<RankedMonth> months) {}

  /**
   * @param scheme version that broke the ties
   * @param concludedOn null while it only follows from the boards as they stand
   */
  record Ranked(
      String organ,
      String period,
      String scheme,
      @Nullable LocalDate concludedOn,
      List<RankedPlace> places) {}

  @GetMapping("/quarters/{organ}/{period}")
  Ranked quarter(@PathVariable String organ, @PathVariable String period, Actor actor) {
    return read(organ, requireQuarter(Span.parse(period), true), actor);
  }

  @GetMapping("/years/{organ}/{period}")
  Ranked year(@PathVariable String organ, @PathVariable String period, Actor actor) {
    return read(organ, requireQuarter(Span.parse(period), false), actor);
  }

  @PostMapping("/quarters")
  ResponseEntity<Ranked> concludeQuarter(
      @Valid @RequestBody ScoreBodies.ScoreRanking body, CreationAct creation) {
    return conclude(requireQuarter(Span.parse(body.period()), true), "quarters", creation);
  }

  @PostMapping("/years")
  ResponseEntity<Ranked> concludeYear(
      @Valid @RequestBody ScoreBodies.ScoreRanking body, CreationAct creation) {
    return conclude(requireQuarter(Span.parse(body.period()), false), "years", creation);
  }

  private ResponseEntity<Ranked> conclude(Span span, String where, CreationAct creation) {
    Created<Standing> made = rankSpan.handle(span, creation.act());
    String organ = made.stored().state().organ();
    return Replies.created(
        made,
        URI.create("/api/scores/" + where + "/" + organ + "/" + span),
        view(rankings.of(organ, span)));
  }

  private Ranked read(String organ, Span span, Actor actor) {
    Gates.require(actor, ScoreReaders.BOARDS);
    if (!scopes.covers(actor, organ)) {
      throw new Refused(new NotFound());
    }
    return view(rankings.of(organ, span));
  }

  private static Span requireQuarter(Span span, boolean quarter) {
    if (span.isYear() == quarter) {
      throw new Refused(
          new BoardRefusal.Malformed("period", quarter ? "such as 2020-Q2" : "such as 2020"));
    }
    return span;
  }

  private Ranked view(Rankings.Ranking of) {
    return new Ranked(
        of.organ(),
        of.span().toString(),
        of.scheme(),
        of.concluded().map(each -> each.by().on()).orElse(null),
        of.places().stream().map(each -> place(of, each)).toList());
  }

  private RankedPlace place(Rankings.Ranking of, Place place) {
    boolean vetoed = of.vetoed().contains(place.body());
    return new RankedPlace(
        place.rank(),
        place.body(),
        bodies.name(of.organ(), place.body(), of.span().lastDay()),
        place.total().decimal(),
        place.negative().decimal(),
        place.excellent(),
        place.excellent() && !vetoed,
        vetoed,
        place.months().stream().map(each -> month(of.organ(), place.body(), each)).toList());
  }

  private static RankedMonth month(String organ, String body, Place.Month of) {
    return new RankedMonth(
        of.period().toString(),
        of.scheme(),
        of.total().decimal(),
        of.rank(),
        "/api/scores/boards/" + organ + "/" + of.period() + "/rows/" + body);
  }
}
