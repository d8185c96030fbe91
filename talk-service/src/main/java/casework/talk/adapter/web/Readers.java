package casework.talk.adapter.web;

import casework.platform.kernel.Role;
import casework.platform.web.BadRequest;
import casework.platform.web.PageRequest;
import casework.talk.application.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which roles the doors to reading are open to; what they then see is the store's business. */
final class Readers {

  /** Who sees lines, figures and counts. */
  static final Role[] LEDGER = {
    Role.CASE_SUPERVISION,
    Role.HANDLER,
    Role.DEPARTMENT_LEAD,
    Role.LEADER_IN_CHARGE,
    Role.HEAD,
    Role.VIEWER
  };

  /** Who sees a single duty or talk, with the officers who work on it. */
  static final Role[] DETAIL = {
    Role.CASE_SUPERVISION, Role.HANDLER, Role.DEPARTMENT_LEAD, Role.LEADER_IN_CHARGE, Role.HEAD
  };

  private Readers() {}

  static @Nullable String after(PageRequest page) {
    return page.after().isEmpty() ? null : page.after().getFirst();
  }

  /** The days asked for; by default from the beginning of the year up to today. */
  static Period period(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
    LocalDate until = to == null ? today : to;
    LocalDate since = from == null ? until.withDayOfYear(1) : from;
    if (since.isAfter(until)) {
      throw BadRequest.of("period-malformed", "from is not after to.");
    }
    return new Period(since, until);
  }

  static @Nullable Period periodOrNull(
      @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
    return from == null && to == null ? null : period(from, to, today);
  }
}
