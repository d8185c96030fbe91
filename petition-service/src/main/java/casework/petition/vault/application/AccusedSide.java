package casework.petition.vault.application;

import casework.petition.intake.domain.Petition;
import casework.platform.kernel.Act;

/** Whether who asks may be one of those whom the petition is about. */
@FunctionalInterface
public interface AccusedSide {

  boolean includes(Petition petition, Act act);
}
