package casework.clue.application;

import static casework.clue.SampleClues.RULES;
import static casework.clue.SampleClues.aDisposedClue;
import static casework.clue.SampleClues.by;
import static org.assertj.core.api.Assertions.assertThat;

import casework.clue.domain.Clue;
import casework.clue.domain.DisposalMethod;
import casework.clue.domain.RuleBook;
import casework.clue.domain.StageClock;
import casework.platform.deadline.CalendarEdition;
import casework.platform.deadline.SpecialDay;
import casework.platform.kernel.Actor;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetellCluesTest {

  private static final LocalDate START = LocalDate.of(2026, 12, 7);
  private static final LocalDate LATER = LocalDate.of(2026, 12, 20);
  private static final Actor SYSTEM = Actor.system("clue-calendars");

  @Test
  void tellsCluesAnewByACalendarThatWasOutBeforeTheStart() {
    Clue spanning = aDisposedClue(DisposalMethod.INQUIRY, START);
    LocalDate due = spanning.clocks().running().orElseThrow().due();
    RuleBook newer = withRestOn(due);
    MemoryLedger ledger = new MemoryLedger(newer);
    ledger.put(spanning);

    int told = new RetellClues(ledger, newer).handle(by(SYSTEM, LATER));
    int again = new RetellClues(ledger, newer).handle(by(SYSTEM, LATER));

    StageClock clock =
        ledger.find(spanning.id()).orElseThrow().state().clocks().running().orElseThrow();
    assertThat(told).isEqualTo(1);
    assertThat(again).isZero();
    assertThat(clock.due()).isAfter(due);
    assertThat(clock.clock().revisions())
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.oldDue()).isEqualTo(due);
              assertThat(kept.newDue()).isEqualTo(clock.due());
            });
  }

  private static RuleBook withRestOn(LocalDate day) {
    CalendarEdition edition =
        new CalendarEdition(
            "TEST-2027",
            2027,
            LATER.minusDays(2),
            Map.of(day, new SpecialDay(true, "测试休息日")),
            "a test");
    return new RuleBook(
        RULES.limits(), RULES.policies(), RULES.calendars().with(edition), RULES.numbers());
  }
}
