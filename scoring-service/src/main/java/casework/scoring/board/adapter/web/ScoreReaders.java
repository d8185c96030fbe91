package casework.scoring.board.adapter.web;

import casework.platform.kernel.Role;
import casework.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Which roles the doors to reading are open to; what they then see is the store's business. */
final class ScoreReaders {

  /** Who reads declarations. */
  static final Role[] DECLARATIONS = {
    Role.HANDLER, Role.DEPARTMENT_LEAD, Role.SCORER, Role.HEAD, Role.LEADER_IN_CHARGE
  };

  /** Who reads boards and figures once they are out. */
  static final Role[] BOARDS = {
    Role.HANDLER,
    Role.DEPARTMENT_LEAD,
    Role.SCORER,
    Role.HEAD,
    Role.LEADER_IN_CHARGE,
    Role.VIEWER,
    Role.CASE_SUPERVISION,
    Role.INSPECTOR,
    Role.INTAKE
  };

  private ScoreReaders() {}

  static @Nullable String after(PageRequest page) {
    return page.after().isEmpty() ? null : page.after().getFirst();
  }
}
