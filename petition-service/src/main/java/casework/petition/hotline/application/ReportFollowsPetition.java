package casework.petition.hotline.application;

import casework.petition.intake.application.Belongings;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Rule;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Keeps a hotline's report with its petition when that moves, so that the serial goes on finding
 * how it stands; what the import record carried goes with it and is not for those it has left.
 */
@Named
final class ReportFollowsPetition implements Belongings {

  private final HotlineReports reports;
  private final TellOfPetition tell;

  ReportFollowsPetition(HotlineReports reports, TellOfPetition tell) {
    this.reports = reports;
    this.tell = tell;
  }

  @Override
  @Rule("R-INT-07")
  public void copy(Petition left, Petition arrived, Act act) {
    Act step = new Act(act.actor(), new Cause.Step(), act.at());
    reports.change(
        () -> reports.ofPetition(left.id().value()),
        each ->
            each.petition().equals(left.id().value())
                ? each.move(arrived.id().value())
                : Optional.empty(),
        step);
    // Done again after a crash, something may have become of it meanwhile.
    tell.standing(arrived.id().value(), step);
  }

  @Override
  public void forget(PetitionId petition, Act act) {
    reports.change(
        () ->
            reports
                .ofPetition(petition.value())
                .filter(each -> each.state().petition().equals(petition.value())),
        each -> each.forgetExtras(),
        new Act(act.actor(), new Cause.Step(), act.at()));
  }
}
