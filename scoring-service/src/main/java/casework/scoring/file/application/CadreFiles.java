package casework.scoring.file.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.file.domain.CadreFile;
import casework.scoring.file.domain.CadreFile.FileEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where files are kept. */
public interface CadreFiles {

  Optional<Stored<CadreFile>> find(String cadre);

  /** The cadres whose files have an entry of that id. */
  List<String> having(String entry);

  /** The files with an entry about that matter, or because of it. */
  List<Stored<CadreFile>> about(UUID matter);

  Created<CadreFile> add(Change<CadreFile, FileEvent> change, Act act);

  Stored<CadreFile> save(Stored<CadreFile> read, Change<CadreFile, FileEvent> change, Act act);
}
