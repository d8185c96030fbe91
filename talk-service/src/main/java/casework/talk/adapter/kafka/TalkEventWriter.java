package casework.talk.adapter.kafka;

import casework.platform.store.EventWriter;
import casework.platform.store.WireBody;
import casework.platform.store.WireEvent;
import casework.talk.domain.Conduct;
import casework.talk.domain.DueClock;
import casework.talk.domain.Promised;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkEvent;
import casework.talk.domain.TalkEvent.ClueFound;
import casework.talk.domain.TalkEvent.PromiseKept;
import casework.talk.domain.TalkEvent.PromiseMade;
import casework.talk.domain.TalkEvent.ReportedBack;
import casework.talk.domain.TalkEvent.TalkApproved;
import casework.talk.domain.TalkEvent.TalkCancelled;
import casework.talk.domain.TalkEvent.TalkClosed;
import casework.talk.domain.TalkEvent.TalkDelegated;
import casework.talk.domain.TalkEvent.TalkHeld;
import casework.talk.domain.TalkEvent.TalkMoved;
import casework.talk.domain.TalkEvent.TalkOverdue;
import casework.talk.domain.TalkEvent.TalkPlanned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each fact about a talk its form on the wire. */
public final class TalkEventWriter implements EventWriter<TalkEvent> {

  /** The topic of everything talks and duties to talk say. */
  public static final String TOPIC = "casework.talk.v1";

  @Override
  public WireEvent write(TalkEvent event) {
    Talk about = event.about();
    WireBody body = body(about);
    return switch (event) {
      case TalkPlanned it ->
          fact(
              "planned",
              body.with("form", about.plan().form())
                  .with("persons", about.plan().invited().size())
                  .with("plannedFor", it.plannedFor())
                  .with("plannedOn", it.on()));
      case TalkApproved it -> fact("approved", body.with("approvedOn", it.on()));
      case TalkDelegated it ->
          fact("delegated", body.with("capacity", it.capacity()).with("delegatedOn", it.on()));
      case TalkHeld it -> fact("held", held(body, it));
      case ReportedBack it -> fact("reported-back", body.with("reportedOn", it.on()));
      case PromiseMade it ->
          fact(
              "promise-made",
              promise(body, it.promise())
                  .with("promisedOn", it.on())
                  .with("dueOn", it.promise().clock().due()));
      case PromiseKept it ->
          fact(
              "promise-kept",
              promise(body, it.promise())
                  .with("keptOn", it.on())
                  .with("inTime", !it.on().isAfter(it.promise().clock().due())));
      case TalkOverdue it ->
          fact(
              "overdue",
              new WireBody()
                  .with("organ", about.organ())
                  .with("what", it.what())
                  .with("matter", about.id())
                  .with("talkKind", about.kind())
                  .with("dueOn", it.due()));
      case TalkMoved it ->
          fact(
              "due-moved",
              body.with("what", it.what())
                  .with("from", it.from())
                  .with("to", it.to())
                  .with("movedOn", it.on()));
      case ClueFound it ->
          fact(
              "clue-found",
              body.with("transfer", it.transfer())
                  .with("cadres", it.cadres())
                  .with("region", present(it.region()))
                  .with("problem", present(it.problem()))
                  .with("foundOn", it.on()));
      case TalkClosed it -> fact("closed", body.with("closedOn", it.on()));
      case TalkCancelled it -> fact("cancelled", body.with("cancelledOn", it.on()));
    };
  }

  private static WireBody body(Talk about) {
    return new WireBody()
        .with("talk", about.id())
        .with("organ", about.organ())
        .with("talkKind", about.kind());
  }

  private static WireBody held(WireBody body, TalkHeld it) {
    Conduct conduct = it.conduct();
    List<String> mandates =
        it.about().plan().invited().stream()
            .filter(each -> conduct.present().contains(each.target().id()))
            .flatMap(each -> each.mandates().stream())
            .map(Object::toString)
            .toList();
    DueClock report = conduct.report();
    return body.with("department", it.about().department())
        .with("form", it.about().plan().form())
        .with("mandates", mandates)
        .with("targets", conduct.present())
        .with("delegated", conduct.delegation() != null)
        .with("heldOn", conduct.heldOn())
        .with("reportDueOn", report == null ? null : report.due())
        .with("promiseDueOn", it.promiseDue());
  }

  private static WireBody promise(WireBody body, Promised promise) {
    return body.with("promise", promise.n()).with("target", promise.target());
  }

  private static @Nullable String present(String text) {
    return text.isEmpty() ? null : text;
  }

  private static WireEvent fact(String what, WireBody body) {
    return new WireEvent(TOPIC, "casework.talk." + what + ".v1", body.fields(), false);
  }
}
