package casework.scoring.board.application;

import casework.platform.kernel.Act;
import casework.platform.store.Created;
import casework.scoring.board.domain.BoardRules;
import casework.scoring.board.domain.Span;
import casework.scoring.board.domain.Standing;
import jakarta.inject.Named;

/** The office puts a quarter's or a year's ranking on record. */
@Named
public final class RankSpan {

  private final Standings standings;
  private final Boards boards;
  private final BoardRules rules;

  public RankSpan(Standings standings, Boards boards, BoardRules rules) {
    this.standings = standings;
    this.boards = boards;
    this.rules = rules;
  }

  public Created<Standing> handle(Span span, Act act) {
    String organ = act.actor().organ();
    return standings.add(
        Standing.conclude(organ, span, boards.of(organ, span.year()), rules.schemes(), act), act);
  }
}
