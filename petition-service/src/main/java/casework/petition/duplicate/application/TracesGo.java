package casework.petition.duplicate.application;

import casework.petition.intake.application.Belongings;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Act;
import jakarta.inject.Named;

/** What a petition can be found by goes with its words. */
@Named
final class TracesGo implements Belongings {

  private final Traces traces;

  TracesGo(Traces traces) {
    this.traces = traces;
  }

  /** Copies nothing: a petition is traced anew where it arrives, against that organ's others. */
  @Override
  public void copy(Petition left, Petition arrived, Act act) {}

  @Override
  public void forget(PetitionId petition, Act act) {
    traces.remove(petition.value());
  }
}
