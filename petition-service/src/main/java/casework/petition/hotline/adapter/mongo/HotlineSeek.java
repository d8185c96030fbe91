package casework.petition.hotline.adapter.mongo;

import casework.petition.hotline.domain.CallBacks;
import casework.petition.hotline.domain.HotlineReport;
import casework.petition.hotline.domain.HotlineState;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;

/** Which fields a handed-in report can be looked up by. */
public final class HotlineSeek implements Function<HotlineReport, Document> {

  @Override
  public Document apply(HotlineReport report) {
    Document seek =
        new Document("hotline", report.hotline())
            .append("serial", report.serial())
            .append("organ", report.organ())
            .append("receivedOn", report.receivedOn().toString())
            .append("status", report.state().status().code())
            .append("changedAt", report.changedAt());
    if (report.state() instanceof HotlineState.Parked) {
      seek.append("parked", true);
    }
    UUID became = report.became();
    if (became != null) {
      seek.append("became", became);
    }
    CallBacks callBacks = report.callBacks();
    Instant due = callBacks.dueAt();
    if (due != null) {
      seek.append("callBackDueAt", due);
    }
    if (callBacks.isDead()) {
      seek.append("dead", true);
    }
    return seek;
  }
}
