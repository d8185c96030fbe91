package casework.scoring.file.adapter.directory;

import casework.platform.directory.CadreRecord;
import casework.platform.directory.OrganTree;
import casework.platform.kernel.Actor;
import casework.platform.security.OrganScope;
import casework.scoring.file.application.Managers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads managers out of the directory. */
@Component
final class DirectoryManagers implements Managers {

  private final OrganTree directory;
  private final OrganScope scopes;

  DirectoryManagers(OrganTree directory, OrganScope scopes) {
    this.directory = directory;
    this.scopes = scopes;
  }

  @Override
  public Optional<String> of(String cadre, LocalDate on) {
    return directory.cadre(cadre, on).map(CadreRecord::managedBy);
  }

  @Override
  public List<String> managedBy(String organ, LocalDate on) {
    return directory.managedBy(organ, on).stream().map(CadreRecord::cadre).toList();
  }

  @Override
  public boolean sees(Actor actor, String organ) {
    return scopes.covers(actor, organ);
  }
}
