package casework.petition.intake.application;

import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Act;
import jakarta.inject.Named;

/** Looks at a notice's clock when its colour is due to change, and says so once. */
@Named
public final class LookAtNotice {

  private final Petitions petitions;
  private final NoticeBook notices;

  public LookAtNotice(Petitions petitions, NoticeBook notices) {
    this.petitions = petitions;
    this.notices = notices;
  }

  public void handle(PetitionId petition, Act act) {
    petitions.change(petition, each -> each.lookAtNotice(notices.of(each, act.on()), act), act);
  }
}
