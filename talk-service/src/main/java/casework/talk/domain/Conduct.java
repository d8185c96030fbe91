package casework.talk.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a talk was held and what followed from it.
 *
 * @param present who was there; each counts as one person (人次)
 * @param said codes of the required content that was said
 * @param report the clock of the delegate's report; null where nobody was sent
 */
public record Conduct(
    @Nullable Approval approval,
    @Nullable Delegation delegation,
    LocalDate heldOn,
    String place,
    List<String> present,
    List<String> said,
    @Nullable DueClock report,
    @Nullable LocalDate reportedOn,
    boolean reportOverdueSaid,
    List<Promised> promises,
    List<Coordination> coordinations) {

  public Conduct {
    present = List.copyOf(present);
    said = List.copyOf(said);
    promises = List.copyOf(promises);
    coordinations = List.copyOf(coordinations);
  }

  Conduct saying(List<String> more) {
    Set<String> all = new TreeSet<>(said);
    all.addAll(more);
    return with(List.copyOf(all), report, reportedOn, reportOverdueSaid, promises, coordinations);
  }

  Conduct reported(LocalDate on) {
    DueClock stopped = report == null ? null : report.stop(on);
    return with(said, stopped, on, reportOverdueSaid, promises, coordinations);
  }

  /** Told by the organ's newest calendar; what it moves may fall overdue anew. */
  Conduct retold(String organ, RuleBook rules, LocalDate today) {
    DueClock clock = report == null ? null : report.retold(organ, rules, today);
    boolean stands = clock == null || report == null || clock.due().equals(report.due());
    return with(
        said,
        clock,
        reportedOn,
        reportOverdueSaid && stands,
        promises.stream().map(each -> each.retold(organ, rules, today)).toList(),
        coordinations);
  }

  Conduct reportOverdue() {
    return with(said, report, reportedOn, true, promises, coordinations);
  }

  Conduct promising(Promised one) {
    List<Promised> more = new ArrayList<>(promises);
    more.removeIf(each -> each.n() == one.n());
    more.add(one);
    more.sort((a, b) -> Integer.compare(a.n(), b.n()));
    return with(said, report, reportedOn, reportOverdueSaid, more, coordinations);
  }

  Conduct coordinating(Coordination one) {
    List<Coordination> more = new ArrayList<>(coordinations);
    more.removeIf(each -> each.n() == one.n());
    more.add(one);
    more.sort((a, b) -> Integer.compare(a.n(), b.n()));
    return with(said, report, reportedOn, reportOverdueSaid, promises, more);
  }

  private Conduct with(
      List<String> codes,
      @Nullable DueClock clock,
      @Nullable LocalDate on,
      boolean overdue,
      List<Promised> promised,
      List<Coordination> asked) {
    return new Conduct(
        approval, delegation, heldOn, place, present, codes, clock, on, overdue, promised, asked);
  }
}
