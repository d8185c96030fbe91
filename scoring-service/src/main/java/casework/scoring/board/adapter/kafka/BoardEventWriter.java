package casework.scoring.board.adapter.kafka;

import casework.platform.store.EventWriter;
import casework.platform.store.WireBody;
import casework.platform.store.WireEvent;
import casework.scoring.board.domain.BoardEvent;
import casework.scoring.board.domain.BoardEvent.ScoreCorrected;
import casework.scoring.board.domain.BoardEvent.ScoreDeclared;
import casework.scoring.board.domain.BoardEvent.ScoreLastPlace;
import casework.scoring.board.domain.BoardEvent.ScoreLocked;
import casework.scoring.board.domain.BoardEvent.ScoreObjected;
import casework.scoring.board.domain.BoardEvent.ScoreObjectionDecided;
import casework.scoring.board.domain.BoardEvent.ScorePublished;
import casework.scoring.board.domain.BoardEvent.ScoreRanked;
import casework.scoring.board.domain.BoardEvent.ScoreReturned;
import casework.scoring.board.domain.BoardEvent.ScoreVerified;
import java.time.YearMonth;
import java.util.UUID;

/** Gives each fact about declarations, boards and standings its form on the wire. */
public final class BoardEventWriter implements EventWriter<BoardEvent> {

  /** The topic of everything boards, warnings and evaluations say. */
  public static final String TOPIC = "casework.scoring.v1";

  @Override
  public WireEvent write(BoardEvent event) {
    return switch (event) {
      case ScoreDeclared it ->
          fact(
              "declared",
              declaration(it.declaration(), it.organ(), it.body(), it.period())
                  .with("declaredOn", it.on()));
      case ScoreReturned it ->
          fact(
              "returned",
              declaration(it.declaration(), it.organ(), it.body(), it.period())
                  .with("returnedOn", it.on()));
      case ScoreVerified it ->
          fact(
              "verified",
              declaration(it.declaration(), it.organ(), it.body(), it.period())
                  .with("verifiedOn", it.on()));
      case ScorePublished it ->
          fact(
              "published",
              board(it.board(), it.organ(), it.period())
                  .with("scheme", it.scheme())
                  .with("missing", it.missing())
                  .with("objectUntil", it.objectUntil())
                  .with("publishedOn", it.on()));
      case ScoreObjected it ->
          fact(
              "objected",
              board(it.board(), it.organ(), it.period())
                  .with("department", it.body())
                  .with("objection", it.objection())
                  .with("objectedOn", it.on()));
      case ScoreObjectionDecided it ->
          fact(
              "objection-decided",
              board(it.board(), it.organ(), it.period())
                  .with("department", it.body())
                  .with("objection", it.objection())
                  .with("upheld", it.upheld())
                  .with("decidedOn", it.on()));
      case ScoreCorrected it ->
          fact(
              "corrected",
              board(it.board(), it.organ(), it.period())
                  .with("department", it.body())
                  .with("correctedOn", it.on()));
      case ScoreLocked it ->
          fact("locked", board(it.board(), it.organ(), it.period()).with("lockedOn", it.on()));
      case ScoreRanked it ->
          fact(
              "ranked",
              new WireBody()
                  .with("standing", it.standing())
                  .with("organ", it.organ())
                  .with("period", it.period())
                  .with("excellent", it.excellent())
                  .with("rankedOn", it.on()));
      case ScoreLastPlace it ->
          fact(
              "last-place",
              new WireBody()
                  .with("standing", it.standing())
                  .with("organ", it.organ())
                  .with("year", it.year())
                  .with("department", it.body())
                  .with("rankedOn", it.on()));
    };
  }

  private static WireBody declaration(UUID id, String organ, String body, YearMonth period) {
    return new WireBody()
        .with("declaration", id)
        .with("organ", organ)
        .with("department", body)
        .with("period", period);
  }

  private static WireBody board(UUID id, String organ, YearMonth period) {
    return new WireBody().with("board", id).with("organ", organ).with("period", period);
  }

  private static WireEvent fact(String what, WireBody body) {
    return WireEvent.of(TOPIC, "casework.score." + what + ".v1", body.fields());
  }
}
