package casework.inspection.adapter.web;

import casework.inspection.application.Span;
import casework.inspection.domain.RoundId;
import casework.platform.kernel.Role;
import casework.platform.web.PageRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which roles the doors to reading are open to; what they then see is the store's business. */
final class Readers {

  /** Who sees figures, and lines without names and officers. */
  static final Role[] LINES = {
    Role.INSPECTOR,
    Role.CASE_SUPERVISION,
    Role.HANDLER,
    Role.DEPARTMENT_LEAD,
    Role.LEADER_IN_CHARGE,
    Role.HEAD,
    Role.VIEWER
  };

  /** Who may see more of a matter. */
  static final Role[] DETAIL = {
    Role.INSPECTOR,
    Role.CASE_SUPERVISION,
    Role.HANDLER,
    Role.DEPARTMENT_LEAD,
    Role.LEADER_IN_CHARGE,
    Role.HEAD
  };

  /** Who sees whom a round is made of, and what is transferred. */
  static final Role[] OFFICE = {
    Role.INSPECTOR, Role.CASE_SUPERVISION, Role.LEADER_IN_CHARGE, Role.HEAD
  };

  private Readers() {}

  static @Nullable String after(PageRequest page) {
    return page.after().isEmpty() ? null : page.after().getFirst();
  }

  /** Days asked of; the year to date where nothing is said, all of it for a single round. */
  static Span span(
      @Nullable LocalDate from, @Nullable LocalDate to, @Nullable UUID round, LocalDate today) {
    LocalDate until = to == null ? today : to;
    return new Span(from != null || round != null ? from : until.withDayOfYear(1), until);
  }

  /** Days asked of; all of them where nothing is said. */
  static Span days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new Span(from, to == null ? LocalDate.MAX : to);
  }

  static @Nullable RoundId round(@Nullable UUID round) {
    return round == null ? null : new RoundId(round);
  }
}
