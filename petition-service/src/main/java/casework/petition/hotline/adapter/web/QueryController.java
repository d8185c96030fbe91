package casework.petition.hotline.adapter.web;

import casework.petition.hotline.adapter.web.HotlineViews.HotlineReportView;
import casework.petition.hotline.application.Admit;
import casework.petition.hotline.application.HotlineQueries;
import casework.petition.hotline.application.HotlineQueries.Place;
import casework.petition.hotline.application.Reconcile;
import casework.petition.hotline.application.ReportsInSight;
import casework.petition.hotline.domain.HotlineReport;
import casework.petition.hotline.domain.ReportStatus;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.web.BadRequest;
import casework.platform.web.Cursors;
import casework.platform.web.PageRequest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a hotline can ask about the reports it has handed in; never what one says. */
@RestController
@RequestMapping("/api/hotline")
class QueryController {

  private final Admit admit;
  private final ReportsInSight inSight;
  private final HotlineQueries queries;
  private final Reconcile reconcile;
  private final InstantSource machine;
  private final Duration settled;

  /**
   * @param settled after which any change that was made before must have been written: only then is
   *     a change listed
   */
  QueryController(
      Admit admit,
      ReportsInSight inSight,
      HotlineQueries queries,
      Reconcile reconcile,
      InstantSource machineTime,
      @Value("${casework.hotline.settled-after}") Duration settled) {
    this.admit = admit;
    this.inSight = inSight;
    this.queries = queries;
    this.reconcile = reconcile;
    this.machine = machineTime;
    this.settled = settled;
  }

  @GetMapping("/reports/{serial}")
  HotlineReportView reportBySerial(@PathVariable String serial, Actor actor) {
    return HotlineViews.report(inSight.bySerial(hotline(actor), serial));
  }

  /**
   * Reports that have changed, the longest ago first.
   *
   * @param next where to go on, now or later; the same as asked where nothing is new
   */
  record ChangedReports(List<HotlineReportView> items, @Nullable String next) {}

  @GetMapping("/reports")
  ChangedReports changedReports(
      @RequestParam(required = false) @Nullable String since,
      @RequestParam(defaultValue = "50") int limit,
      Actor actor) {
    String hotline = hotline(actor);
    int rows = Math.clamp(limit, 1, PageRequest.MAX_LIMIT);
    List<Stored<HotlineReport>> found =
        queries.changed(
            hotline, since == null ? null : place(since), machine.instant().minus(settled), rows);
    return new ChangedReports(
        found.stream().map(HotlineViews::report).toList(),
        found.isEmpty() ? since : cursor(found.getLast()));
  }

  private static String cursor(Stored<HotlineReport> last) {
    return Cursors.write(List.of(last.state().changedAt().toString(), last.id().toString()));
  }

  private static Place place(String cursor) {
    try {
      List<String> keys = Cursors.read(cursor);
      return new Place(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException _) {
      throw BadRequest.of("cursor-malformed", "The cursor is not one this list has given out.");
    }
  }

  /** A serial of the day, and how it stands. */
  record ReconciledSerial(String serial, String status) {}

  /**
   * What of one day is here. All but the serials is told on the first page alone: it takes a look
   * at each of the day's reports.
   *
   * @param byStatus counts by code of petition-hotline-status
   * @param digest SHA-256 over the day's serials in their order, each ended by a line feed
   * @param missing serials of reports that are said to be petitions and are not to be found: none,
   *     unless something was taken out by hand
   * @param items the day's serials, a page of them
   */
  record Reconciliation(
      LocalDate day,
      @Nullable Long received,
      @Nullable Map<String, Long> byStatus,
      @Nullable String digest,
      @Nullable List<String> missing,
      List<ReconciledSerial> items,
      @Nullable String next) {}

  @GetMapping("/reconciliation")
  Reconciliation reconciliation(
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day, PageRequest page, Actor actor) {
    String hotline = hotline(actor);
    var after = page.after().isEmpty() ? null : page.after().getFirst();
    var shown =
        page.page(
            reconcile.lines(hotline, day, after, page.rows()).stream()
                .map(each -> new ReconciledSerial(each.serial(), code(each.status())))
                .toList(),
            each -> List.of(each.serial()));
    if (after != null) {
      return new Reconciliation(day, null, null, null, null, shown.items(), shown.next());
    }
    Reconcile.Day whole = reconcile.day(hotline, day);
    Map<String, Long> counts = new TreeMap<>();
    whole.byStatus().forEach((status, count) -> counts.put(status.code(), count));
    return new Reconciliation(
        day,
        whole.received(),
        counts,
        whole.digest(),
        whole.missing(),
        shown.items(),
        shown.next());
  }

  private static String code(ReportStatus status) {
    return status.code();
  }

  private String hotline(Actor actor) {
    Gates.require(actor, Role.HOTLINE);
    return admit.account(actor).hotline();
  }
}
