package casework.scoring.directory.domain;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;

/**
 * Who may write in the directory: the cadre supervision office (干部监督室), and the software where it
 * begins an empty directory or carries out an import. How far down he may write is a question of
 * sight.
 */
final class Keeping {

  private Keeping() {}

  static void require(String step, Actor actor) {
    if (!actor.isAny(Role.SCORER, Role.SERVICE)) {
      throw new Refused(new DirectoryRefusal.NotYours(step));
    }
  }
}
