package casework.petition.clarification.adapter.web;

import casework.petition.clarification.domain.Clarification;
import casework.petition.clarification.domain.EvidenceRef;
import casework.petition.clarification.domain.Notice;
import casework.platform.store.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clarification as its officers see it in lists, without what it says. */
record ClarificationView(
    UUID id,
    long revision,
    UUID petition,
    int accused,
    UUID untrueReport,
    String organ,
    @Nullable String department,
    String status,
    String trigger,
    List<TickView> checkList,
    List<String> ways,
    @Nullable ClarificationNoticeView notice,
    List<CarriedView> carried,
    List<VisitView> visits) {

  /** A principle and what shows it. */
  record TickView(String principle, List<String> evidence) {}

  /** The notice that went out. */
  record ClarificationNoticeView(
      String number, String template, String digest, LocalDate issuedOn) {
    private static ClarificationNoticeView of(Notice it) {
      return new ClarificationNoticeView(
          it.number().value(), it.template(), it.digest(), it.by().on());
    }
  }

  /** A way that was gone. */
  record CarriedView(String way, LocalDate on) {}

  /** A visit. */
  record VisitView(
      int number, LocalDate dueOn, @Nullable LocalDate heldOn, @Nullable String result) {}

  static ClarificationView of(Stored<Clarification> stored) {
    Clarification it = stored.state();
    Notice notice = it.notice();
    return new ClarificationView(
        stored.id(),
        stored.revision().value(),
        it.place().petition(),
        it.place().accused(),
        it.untrueReport(),
        it.place().organ(),
        it.place().department(),
        it.state().code(),
        it.trigger().code(),
        it.checkList().stream()
            .map(
                each ->
                    new TickView(
                        each.principle().code(),
                        each.evidence().stream().map(EvidenceRef::value).toList()))
            .toList(),
        it.ways().stream().sorted().map(each -> each.code()).toList(),
        notice == null ? null : ClarificationNoticeView.of(notice),
        it.carried().stream().map(each -> new CarriedView(each.way().code(), each.on())).toList(),
        it.visits().stream()
            .map(
                each ->
                    new VisitView(
                        each.number(),
                        each.dueOn(),
                        each.heldOn(),
                        each.result() == null ? null : each.result().code()))
            .toList());
  }
}
