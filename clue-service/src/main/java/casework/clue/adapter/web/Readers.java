package casework.clue.adapter.web;

import casework.clue.application.LedgerFilter;
import casework.platform.kernel.Role;
import casework.platform.web.CodeSets;
import casework.platform.web.PageRequest;
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

  /** Who may see what a clue is about. */
  static final Role[] DETAIL = {
    Role.CASE_SUPERVISION, Role.HANDLER, Role.DEPARTMENT_LEAD, Role.LEADER_IN_CHARGE, Role.HEAD
  };

  /** Who sees the whole organ. */
  static final Role[] WHOLE_ORGAN = {
    Role.CASE_SUPERVISION, Role.LEADER_IN_CHARGE, Role.HEAD, Role.VIEWER
  };

  private Readers() {}

  /**
   * A filter whose codes mean something; an unknown one would find nothing and seem to be an
   * answer.
   */
  static LedgerFilter known(LedgerFilter filter, CodeSets codes) {
    if (filter.stage() != null) {
      codes.require("clue-stage", filter.stage(), "stage");
    }
    if (filter.status() != null) {
      codes.require("clue-status", filter.status(), "status");
    }
    return filter;
  }

  static @Nullable String after(PageRequest page) {
    return page.after().isEmpty() ? null : page.after().getFirst();
  }
}
