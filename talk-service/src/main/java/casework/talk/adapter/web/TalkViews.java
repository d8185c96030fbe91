package casework.talk.adapter.web;

import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import casework.platform.store.Stored;
import casework.talk.domain.Capacity;
import casework.talk.domain.Conduct;
import casework.talk.domain.Coordination;
import casework.talk.domain.DueClock;
import casework.talk.domain.Form;
import casework.talk.domain.FoundClue;
import casework.talk.domain.Initiative;
import casework.talk.domain.Invited;
import casework.talk.domain.MandateId;
import casework.talk.domain.Promised;
import casework.talk.domain.RuleBook;
import casework.talk.domain.SealedNote;
import casework.talk.domain.Standing;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkKind;
import casework.talk.domain.TalkLifecycle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How talks look from outside; bare codes, no names, no text. */
final class TalkViews {

  private TalkViews() {}

  /**
   * A line of the ledger.
   *
   * @param persons who were there (人次), or are invited while it has not been held
   * @param colour the live colour of a report or a promise that is due
   * @param dueOn the next of these
   */
  record TalkLine(
      UUID id,
      String organ,
      String department,
      TalkKind kind,
      Form form,
      String stage,
      LocalDate plannedFor,
      @Nullable LocalDate heldOn,
      int persons,
      boolean delegated,
      int cluesFound,
      @Nullable Colour colour,
      @Nullable LocalDate dueOn) {}

  /** A talk as those see it who work on it; its texts are read elsewhere. */
  record TalkDetail(
      TalkLine line,
      long revision,
      List<String> steps,
      Initiative initiative,
      boolean needsApproval,
      String principal,
      String speaker,
      Capacity capacity,
      List<InvitedView> invited,
      @Nullable LocalDate approvedOn,
      @Nullable DelegationView delegation,
      List<String> content,
      @Nullable ConductView conduct,
      List<NoteLine> notes,
      List<FoundView> found) {}

  record InvitedView(String id, Standing standing, String trigger, List<UUID> mandates) {}

  record DelegationView(String delegate, Capacity capacity, String letter, LocalDate givenOn) {}

  record ConductView(
      LocalDate heldOn,
      String place,
      List<String> present,
      List<String> said,
      List<String> missing,
      @Nullable LocalDate reportDueOn,
      @Nullable LocalDate reportedOn,
      List<PromiseView> promises,
      List<Coordination> coordinations) {}

  record PromiseView(int n, String target, LocalDate dueOn, @Nullable LocalDate keptOn) {}

  record NoteLine(int n, String name, String officer, Instant at) {}

  record FoundView(
      UUID transfer,
      List<String> cadres,
      LocalDate foundOn,
      @Nullable UUID clue,
      @Nullable String outcome,
      @Nullable LocalDate outcomeOn) {}

  static TalkLine line(Talk it, RuleBook rules, LocalDate today) {
    ColourReading now = it.reading(rules, today).orElse(null);
    Conduct conduct = it.state().conducted().orElse(null);
    return new TalkLine(
        it.id().value(),
        it.organ(),
        it.department(),
        it.kind(),
        it.plan().form(),
        MandateViews.word(it.state()),
        it.plan().plannedFor(),
        conduct == null ? null : conduct.heldOn(),
        conduct == null ? it.plan().invited().size() : conduct.present().size(),
        it.state().delegated().isPresent(),
        it.found().size(),
        now == null ? null : now.colour(),
        now == null ? null : now.due());
  }

  static TalkDetail detail(Stored<Talk> stored, RuleBook rules, LocalDate today) {
    Talk it = stored.state();
    List<String> content = it.content(rules);
    return new TalkDetail(
        line(it, rules, today),
        stored.revision().value(),
        TalkLifecycle.TABLE.stepsFrom(it.state()).stream().map(TalkLifecycle.Step::word).toList(),
        it.plan().initiative(),
        it.needsApproval(),
        it.plan().principal(),
        it.plan().speaker(),
        it.plan().capacity(),
        it.plan().invited().stream().map(TalkViews::invited).toList(),
        it.state().approved().map(each -> each.approvedOn()).orElse(null),
        it.state()
            .delegated()
            .map(
                each ->
                    new DelegationView(
                        each.delegate(), each.capacity(), each.letter(), each.givenOn()))
            .orElse(null),
        content,
        it.state().conducted().map(each -> conduct(each, content)).orElse(null),
        notes(it.notes()),
        it.found().stream().map(TalkViews::found).toList());
  }

  private static InvitedView invited(Invited each) {
    return new InvitedView(
        each.target().id(),
        each.standing(),
        each.trigger(),
        each.mandates().stream().map(MandateId::value).toList());
  }

  private static ConductView conduct(Conduct it, List<String> content) {
    DueClock report = it.report();
    return new ConductView(
        it.heldOn(),
        it.place(),
        it.present(),
        it.said(),
        content.stream().filter(each -> !it.said().contains(each)).toList(),
        report == null ? null : report.due(),
        it.reportedOn(),
        it.promises().stream().map(TalkViews::promise).toList(),
        it.coordinations());
  }

  private static PromiseView promise(Promised each) {
    return new PromiseView(each.n(), each.target(), each.clock().due(), each.keptOn());
  }

  private static List<NoteLine> notes(List<SealedNote> notes) {
    return java.util.stream.IntStream.range(0, notes.size())
        .mapToObj(
            i -> {
              SealedNote note = notes.get(i);
              return new NoteLine(i + 1, note.name(), note.officer(), note.at());
            })
        .toList();
  }

  private static FoundView found(FoundClue each) {
    return new FoundView(
        each.transfer(),
        each.cadres(),
        each.foundOn(),
        each.clue(),
        each.outcome(),
        each.outcomeOn());
  }
}
