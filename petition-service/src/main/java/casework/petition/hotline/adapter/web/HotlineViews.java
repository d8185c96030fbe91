package casework.petition.hotline.adapter.web;

import casework.petition.hotline.application.Answer;
import casework.petition.hotline.domain.HotlineReport;
import casework.petition.hotline.domain.HotlineState;
import casework.petition.hotline.domain.Unmapped;
import casework.platform.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How hotlines and officers see handed-in reports; nothing here says what one is about. */
final class HotlineViews {

  private HotlineViews() {}

  /**
   * What became of a record.
   *
   * @param status code of petition-hotline-status
   * @param replayed true where it had been taken in before
   * @param receipt for the reporter, to be shown once and kept nowhere
   */
  record TakenRecord(
      String serial,
      String status,
      boolean replayed,
      @Nullable String receipt,
      List<UnmappedCode> unmapped) {

    @Override
    public String toString() {
      return "TakenRecord[" + status + "]";
    }
  }

  /** A code that nobody knows, where it stands, and of which of our lists one is wanted. */
  record UnmappedCode(String field, String code, String codeSet) {}

  /** Why a record was not taken in; nothing of it is kept. */
  record RecordFault(String code, String detail, @Nullable String field) {}

  /**
   * What became of one of several records: taken or refused.
   *
   * @param place in a batch from 0, in a file the line
   */
  record RecordOutcome(
      int place,
      @Nullable String serial,
      @Nullable TakenRecord taken,
      @Nullable RecordFault refused) {}

  /**
   * How a report stands.
   *
   * @param changedAt machine time of the last change
   */
  record HotlineReportView(
      String serial, String status, LocalDate receivedOn, Instant changedAt, int callBacks) {}

  /** A parked report in a list. */
  record ParkedView(
      UUID id,
      long revision,
      String hotline,
      String serial,
      LocalDate receivedOn,
      List<UnmappedCode> unmapped) {}

  /** A report whose call-backs nobody tries any more. */
  record DeadCallBackView(
      UUID id,
      long revision,
      String hotline,
      String serial,
      int sequence,
      String status,
      int waiting,
      int tries,
      Instant deadSince,
      @Nullable String failure) {}

  static TakenRecord taken(Answer answer) {
    return new TakenRecord(
        answer.serial(),
        answer.status().code(),
        answer.replayed(),
        answer.receipt(),
        codes(answer.unmapped()));
  }

  static List<UnmappedCode> codes(List<Unmapped> unmapped) {
    return unmapped.stream()
        .map(each -> new UnmappedCode(each.field(), each.code(), each.codeSet()))
        .toList();
  }

  static HotlineReportView report(Stored<HotlineReport> stored) {
    HotlineReport report = stored.state();
    return new HotlineReportView(
        report.serial(),
        report.state().status().code(),
        report.receivedOn(),
        report.changedAt(),
        report.callBacks().said());
  }

  static ParkedView parked(Stored<HotlineReport> stored) {
    HotlineReport report = stored.state();
    return new ParkedView(
        stored.id(),
        report.edition().value(),
        report.hotline(),
        report.serial(),
        report.receivedOn(),
        report.state() instanceof HotlineState.Parked(var unmapped) ? codes(unmapped) : List.of());
  }

  static DeadCallBackView dead(Stored<HotlineReport> stored) {
    HotlineReport report = stored.state();
    var callBacks = report.callBacks();
    var first = callBacks.pending().getFirst();
    Instant since = callBacks.deadSince();
    return new DeadCallBackView(
        stored.id(),
        report.edition().value(),
        report.hotline(),
        report.serial(),
        first.sequence(),
        first.status().code(),
        callBacks.pending().size(),
        callBacks.tries(),
        since == null ? report.changedAt() : since,
        callBacks.failure());
  }
}
