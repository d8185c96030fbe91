package casework.talk.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.talk.domain.TalkEvent.ReportedBack;
import casework.talk.domain.TalkEvent.TalkClosed;
import casework.talk.domain.TalkEvent.TalkHeld;
import casework.talk.domain.TalkLifecycle.Step;
import casework.talk.domain.TalkState.Closed;
import casework.talk.domain.TalkState.Held;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a talk is held and put on file, up to the closing of the file. */
final class Conducting {

  private Conducting() {}

  @Rule("T-TALK-REPORT")
  static Change<Talk, TalkEvent> hold(
      Talk talk,
      LocalDate heldOn,
      String place,
      List<String> present,
      List<String> said,
      RuleBook rules,
      Act act) {
    talk.require(Step.HOLD);
    Signing.byStaff(talk.organ(), talk.department(), Step.HOLD.word(), act.actor());
    talk.requireApproval();
    LocalDate from = talk.trail().getFirst().by().on();
    LocalDate earliest =
        Stream.concat(
                talk.state().approved().map(Approval::approvedOn).stream(),
                talk.state().delegated().map(Delegation::givenOn).stream())
            .max(LocalDate::compareTo)
            .orElse(from.minusYears(1));
    Talk.requireDay("heldOn", heldOn, earliest, act.on());
    requirePresent(talk, present);
    requireContent(talk, said, rules);
    Optional<Delegation> sent = talk.state().delegated();
    DueClock report =
        sent.isEmpty()
            ? null
            : DueClock.start(Stage.REPORT_BACK, heldOn, talk.organ(), rules, act.on());
    Conduct conduct =
        new Conduct(
                talk.state().approved().orElse(null),
                sent.orElse(null),
                heldOn,
                place,
                present,
                List.of(),
                report,
                null,
                false,
                List.of(),
                List.of())
            .saying(said);
    Talk next = talk.step(Step.HOLD, new Held(conduct), talk.plan().form().name(), act);
    return Talk.change(next, Step.HOLD, "T-TALK-REPORT", new TalkHeld(next, conduct, null));
  }

  private static void requirePresent(Talk talk, List<String> present) {
    List<String> invited = talk.plan().invited().stream().map(each -> each.target().id()).toList();
    boolean known =
        invited.containsAll(present) && present.stream().distinct().count() == present.size();
    if (present.isEmpty() || !known) {
      throw new Refused(new TalkRefusal.Malformed("present", "some of those invited, each once"));
    }
  }

  private static void requireContent(Talk talk, List<String> said, RuleBook rules) {
    if (!talk.content(rules).containsAll(said)) {
      throw new Refused(new TalkRefusal.Malformed("said", "codes of this kind's content"));
    }
  }

  static Change<Talk, TalkEvent> tick(Talk talk, List<String> said, RuleBook rules, Act act) {
    requireContent(talk, said, rules);
    return talk.follow(Step.TICK, String.join(" ", said), act, conduct -> conduct.saying(said));
  }

  @Rule(value = "T-TALK-REPORT", kind = RuleKind.REFUSES)
  static Change<Talk, TalkEvent> reportBack(Talk talk, LocalDate reportedOn, Act act) {
    Conduct conduct = talk.conduct(Step.REPORT_BACK);
    if (conduct.report() == null || conduct.reportedOn() != null) {
      throw new Refused(new ConductRefusal.NoReportDue());
    }
    Talk.requireDay("reportedOn", reportedOn, conduct.heldOn(), act.on());
    Change<Talk, TalkEvent> change =
        talk.follow(Step.REPORT_BACK, "", act, each -> each.reported(reportedOn));
    return Talk.with(change, "T-TALK-REPORT", new ReportedBack(change.next(), reportedOn));
  }

  @Rule(value = "R-TALK-CONTENT", kind = RuleKind.REFUSES)
  static Change<Talk, TalkEvent> close(Talk talk, RuleBook rules, Act act) {
    Conduct conduct = talk.conduct(Step.CLOSE);
    Signing.byStaff(talk.organ(), talk.department(), Step.CLOSE.word(), act.actor());
    List<String> missing = new ArrayList<>(talk.content(rules));
    missing.removeAll(conduct.said());
    if (!missing.isEmpty()) {
      throw new Refused(new ConductRefusal.ContentMissing(missing));
    }
    if (talk.notes().stream().noneMatch(each -> each.name().equals("minutes"))) {
      throw new Refused(new ConductRefusal.MinutesMissing());
    }
    if (conduct.report() != null && conduct.reportedOn() == null) {
      throw new Refused(new ConductRefusal.ReportMissing());
    }
    boolean promisesOpen = conduct.promises().stream().anyMatch(each -> each.keptOn() == null);
    boolean unsettled = conduct.coordinations().stream().anyMatch(each -> each.settledOn() == null);
    if (promisesOpen || unsettled) {
      throw new Refused(new ConductRefusal.StillOpen());
    }
    Talk next = talk.step(Step.CLOSE, new Closed(conduct, act.signed()), "", act);
    return Talk.change(next, Step.CLOSE, "R-TALK-CONTENT", new TalkClosed(next, act.on()));
  }

  @Rule("R-TALK-SECRET")
  static Change<Talk, TalkEvent> note(Talk talk, SealedNote sealed, Act act) {
    talk.require(Step.NOTE);
    Signing.byStaff(talk.organ(), talk.department(), Step.NOTE.word(), act.actor());
    Talk next = talk.step(Step.NOTE, talk.state(), sealed.name(), act);
    return Talk.noting(Talk.change(next, Step.NOTE, "R-TALK-SECRET"), List.of(sealed));
  }
}
