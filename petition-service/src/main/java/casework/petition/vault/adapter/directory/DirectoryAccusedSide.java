package casework.petition.vault.adapter.directory;

import casework.petition.intake.application.ContentSafe;
import casework.petition.intake.domain.Accused;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.SealedContent;
import casework.petition.intake.domain.Wording;
import casework.petition.vault.application.AccusedSide;
import casework.platform.directory.OrganRecord;
import casework.platform.directory.OrganTree;
import casework.platform.kernel.Act;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Takes whoever bears the name of an accused for him, and the head for the cadre he is in the
 * directory: somebody else can ask, and a namesake loses nothing by it.
 */
@Component
final class DirectoryAccusedSide implements AccusedSide {

  private final OrganTree directory;
  private final ContentSafe safe;

  DirectoryAccusedSide(OrganTree directory, ContentSafe safe) {
    this.directory = directory;
    this.safe = safe;
  }

  @Override
  public boolean includes(Petition petition, Act act) {
    SealedContent content = petition.content();
    if (content == null) {
      return false;
    }
    List<Accused> accused = safe.accused(petition.id(), content);
    return isHead(accused, act) || isOfficer(accused, act);
  }

  private boolean isHead(List<Accused> accused, Act act) {
    return directory
        .organ(act.actor().organ(), act.on())
        .map(OrganRecord::head)
        .filter(head -> head.officer().equals(act.actor().officer()))
        .filter(
            head ->
                accused.stream()
                    .anyMatch(each -> head.cadre().equals(each.cadre()) || same(head.name(), each)))
        .isPresent();
  }

  private boolean isOfficer(List<Accused> accused, Act act) {
    return directory
        .officer(act.actor().officer(), act.on())
        .filter(officer -> accused.stream().anyMatch(each -> same(officer.name(), each)))
        .isPresent();
  }

  private static boolean same(String name, Accused accused) {
    return Objects.equals(Wording.plain(name), Wording.plain(accused.name()));
  }
}
