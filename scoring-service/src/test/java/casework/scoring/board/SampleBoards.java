package casework.scoring.board;

import casework.platform.deadline.CalendarBook;
import casework.platform.deadline.source.CalendarFiles;
import casework.platform.deadline.source.OfficeRules;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Role;
import casework.scoring.board.domain.Board;
import casework.scoring.board.domain.BoardRules;
import casework.scoring.board.domain.Claim;
import casework.scoring.board.domain.Correction;
import casework.scoring.board.domain.Declaration;
import casework.scoring.board.domain.SchemeBook;
import casework.scoring.board.domain.Sheet;
import casework.scoring.board.domain.Verdict;
import casework.scoring.config.SchemeFiles;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People, declarations and boards that the tests use by name; all invented. */
public final class SampleBoards {

  public static final String CITY = "990300-JW";
  public static final String P1 = "990300-JW-P01";
  public static final String P2 = "990300-JW-P02";
  public static final YearMonth JUNE = YearMonth.of(2020, 6);
  public static final LocalDate JUNE_30 = LocalDate.of(2020, 6, 30);

  public static final Actor SCORER = officer("O-SCORER", "990300-JW-D6", Role.SCORER);
  public static final Actor HEAD = officer("O-HEAD", "990300-JW-LD", Role.HEAD);
  public static final Actor STRANGER =
      new Actor(
          "O-STRANGER",
          "990301-JW",
          P1,
          Set.of(Role.SCORER, Role.HEAD, Role.HANDLER, Role.DEPARTMENT_LEAD),
          "tests");

  public static final SchemeBook SCHEMES = SchemeFiles.of(OfficeRules.at(""));
  public static final CalendarBook CALENDARS = CalendarFiles.shipped();
  public static final BoardRules RULES = new BoardRules(SCHEMES, CALENDARS);

  private SampleBoards() {}

  public static Actor officer(String id, @Nullable String department, Role... roles) {
    return new Actor(id, CITY, department, Set.of(roles), "tests");
  }

  /** Somebody of that body. */
  public static Actor of(String body) {
    return officer("O-" + body, body, Role.HANDLER);
  }

  /** An act on that law day at noon. */
  public static Act by(Actor actor, LocalDate on) {
    return new Act(actor, new Cause.Step(), LawDays.startOf(on).plusSeconds(12 * 3600));
  }

  public static Act by(Actor actor) {
    return by(actor, JUNE_30);
  }

  public static Claim claim(String item, int count) {
    return new Claim(item, count, List.of("附件-1"), List.of());
  }

  /** Four reports dealt with and ten persons talked to. */
  public static Declaration aDeclaration(String body) {
    return Declaration.begin(
            body, JUNE, List.of(claim("A01", 4), claim("R04", 10)), true, SCHEMES, by(of(body)))
        .next();
  }

  public static Declaration aVerifiedDeclaration(String body) {
    return aDeclaration(body)
        .verify(
            List.of(new Verdict("A01", 3, "一件不属实"), new Verdict("R04", 10, "")),
            SCHEMES,
            by(SCORER))
        .next();
  }

  public static Board anOpenBoard() {
    return Board.open(CITY, JUNE, by(SCORER)).next();
  }

  /** Two bodies with the same total but for one deduction from the second. */
  public static Board aPublishedBoard() {
    return anOpenBoard()
        .deduct(
            new UUID(7, 1),
            P2,
            new Correction.Wanted("F05", 1, null),
            List.of("通报-1"),
            "违反机关管理制度",
            SCHEMES,
            by(SCORER))
        .next()
        .publish(
            new UUID(7, 2),
            List.of(
                new Sheet(P1, aVerifiedDeclaration(P1)), new Sheet(P2, aVerifiedDeclaration(P2))),
            SCHEMES,
            CALENDARS.asKnownOn(JUNE_30),
            by(SCORER))
        .next();
  }

  public static Board anObjectedBoard() {
    return aPublishedBoard().object(new UUID(7, 3), "F05", "非本组人员", by(of(P2))).next();
  }
}
