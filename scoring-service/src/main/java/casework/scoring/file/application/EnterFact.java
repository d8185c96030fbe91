package casework.scoring.file.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.AlreadyApplied;
import casework.platform.store.Created;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.scoring.file.domain.CadreFile;
import casework.scoring.file.domain.CadreFile.FileEvent;
import casework.scoring.file.domain.FileFact;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What was heard about cadres goes into their files. */
@Named
public final class EnterFact {

  private static final int TRIES = 8;

  private final CadreFiles files;

  public EnterFact(CadreFiles files) {
    this.files = files;
  }

  /**
   * @param cadres whom the fact names; where it takes something back and names nobody, those whose
   *     files have it
   */
  public void handle(Collection<String> cadres, FileFact fact, Act act) {
    Set<String> whom = new TreeSet<>(cadres);
    if (!fact.stands()) {
      whom.addAll(files.having(fact.id()));
    }
    whom.forEach(each -> enter(each, fact, act));
  }

  private void enter(String cadre, FileFact fact, Act act) {
    for (int tries = 1; ; tries++) {
      try {
        Optional<Stored<CadreFile>> read = files.find(cadre);
        CadreFile before = read.map(Stored::state).orElseGet(() -> CadreFile.empty(cadre));
        Change<CadreFile, FileEvent> change = before.hear(fact);
        if (change.next().equals(before) || write(read, change, act)) {
          return;
        }
      } catch (AlreadyApplied e) {
        return;
      } catch (StaleRevision e) {
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }

  /** False where somebody else began the file meanwhile. */
  private boolean write(
      Optional<Stored<CadreFile>> read, Change<CadreFile, FileEvent> change, Act act) {
    if (read.isPresent()) {
      files.save(read.get(), change, act);
      return true;
    }
    Created<CadreFile> created = files.add(change, act);
    return !created.replayed();
  }
}
