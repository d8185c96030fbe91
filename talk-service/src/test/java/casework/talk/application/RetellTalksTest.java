package casework.talk.application;

import static casework.talk.SampleTalks.CADRE;
import static casework.talk.SampleTalks.HANDLER;
import static casework.talk.SampleTalks.RULES;
import static casework.talk.SampleTalks.aDelegatedTalk;
import static casework.talk.SampleTalks.by;
import static casework.talk.SampleTalks.held;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.deadline.CalendarEdition;
import casework.platform.deadline.SpecialDay;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Rule;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.talk.domain.Conduct;
import casework.talk.domain.DueClock;
import casework.talk.domain.FollowUp;
import casework.talk.domain.RuleBook;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkEvent;
import casework.talk.domain.TalkEvent.TalkMoved;
import casework.talk.domain.TalkEvent.TalkOverdue;
import casework.talk.domain.TalkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RetellTalksTest {

  private static final LocalDate REPORT = LocalDate.of(2020, 3, 9);
  private static final LocalDate PROMISE = LocalDate.of(2020, 4, 2);
  private static final LocalDate LATER = LocalDate.of(2020, 3, 4);
  private static final Actor SYSTEM = Actor.system("talk-calendars");

  private final Shelf shelf = new Shelf();

  /** Talks in memory, found again by the calendar their clocks were told by. */
  private static final class Shelf implements Talks {
    private final Map<TalkId, Talk> kept = new LinkedHashMap<>();
    private final List<TalkEvent> said = new ArrayList<>();

    @Override
    public Optional<Stored<Talk>> find(TalkId id) {
      return Optional.ofNullable(kept.get(id))
          .map(each -> Stored.of(id.value(), Revision.FIRST, each));
    }

    @Override
    public Optional<Stored<Talk>> find(TalkId id, Actor actor) {
      return find(id);
    }

    @Override
    public Optional<Stored<Talk>> whereFound(UUID clue) {
      return Optional.empty();
    }

    @Override
    public List<TalkId> toldOtherwise(String organ, String calendar, int most) {
      return kept.values().stream()
          .filter(each -> !clocks(each).stream().allMatch(calendar::equals))
          .map(Talk::id)
          .toList();
    }

    private static List<String> clocks(Talk talk) {
      Conduct conduct = talk.state().conducted().orElseThrow();
      List<String> told = new ArrayList<>();
      conduct.promises().forEach(each -> told.add(each.clock().clock().calendarVersion()));
      Optional.ofNullable(conduct.report())
          .ifPresent(each -> told.add(each.clock().calendarVersion()));
      return told;
    }

    @Override
    public Set<String> organsWithClocks() {
      return Set.of("990300-JW");
    }

    @Override
    public Created<Talk> add(Change<Talk, TalkEvent> change, Act act) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Stored<Talk> save(Stored<Talk> read, Change<Talk, TalkEvent> change, Act act) {
      kept.put(change.next().id(), change.next());
      said.addAll(change.events());
      return Stored.of(read.id(), read.revision().next(), change.next());
    }
  }

  private static RuleBook withRestOn(LocalDate day) {
    CalendarEdition edition =
        new CalendarEdition(
            "TEST-2020",
            2020,
            LATER.minusDays(1),
            Map.of(day, new SpecialDay(true, "测试休息日")),
            "a test");
    return new RuleBook(RULES.limits(), RULES.policies(), RULES.calendars().with(edition));
  }

  private static Talk aTalkWithAReportAndAPromise() {
    return held(aDelegatedTalk()).promise(CADRE, null, RULES, by(HANDLER)).next();
  }

  private Conduct told(RuleBook rules, Talk talk) {
    shelf.kept.put(talk.id(), talk);
    new RetellTalks(shelf, rules).handle(by(SYSTEM, LATER));
    return shelf.kept.get(talk.id()).state().conducted().orElseThrow();
  }

  @Test
  @Rule("T-TALK-REPORT")
  void aReportIsDueByTheNewCalendarAndBothDaysAreKept() {
    Conduct told = told(withRestOn(REPORT), aTalkWithAReportAndAPromise());

    DueClock report = Objects.requireNonNull(told.report());
    assertThat(report.due()).isEqualTo(REPORT.plusDays(1));
    assertThat(report.clock().revisions())
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.oldDue()).isEqualTo(REPORT);
              assertThat(kept.newDue()).isEqualTo(REPORT.plusDays(1));
            });
    assertThat(shelf.said)
        .singleElement()
        .isInstanceOfSatisfying(
            TalkMoved.class, it -> assertThat(it.what()).isEqualTo("report-back"));
  }

  @Test
  @Rule("T-TALK-PROMISE")
  void aPromiseIsDueByTheNewCalendarAndBothDaysAreKept() {
    Conduct told = told(withRestOn(PROMISE), aTalkWithAReportAndAPromise());

    assertThat(Objects.requireNonNull(told.report()).due())
        .as("nothing moved it")
        .isEqualTo(REPORT);
    assertThat(told.promises().getFirst().clock().due()).isEqualTo(PROMISE.plusDays(1));
    assertThat(told.promises().getFirst().clock().clock().revisions()).hasSize(1);
    assertThat(new RetellTalks(shelf, withRestOn(PROMISE)).handle(by(SYSTEM, LATER)))
        .as("told once")
        .isZero();
  }

  @Test
  void whatWasSaidToBeOverdueFallsOverdueAnewOnlyWhereItsDayWasMoved() {
    Talk talk = aTalkWithAReportAndAPromise();
    Talk late = FollowUp.turn(talk, RULES, by(SYSTEM, REPORT.plusDays(1))).next();
    RuleBook newer = withRestOn(REPORT);

    assertThat(FollowUp.turn(late, RULES, by(SYSTEM, REPORT.plusDays(2))).events()).isEmpty();
    assertThat(FollowUp.turn(late, newer, by(SYSTEM, REPORT.plusDays(2))).events())
        .extracting(Object::getClass)
        .containsExactly(TalkMoved.class, TalkOverdue.class);
  }
}
