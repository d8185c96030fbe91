package casework.scoring.file.adapter.mongo;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.file.application.CadreFiles;
import casework.scoring.file.domain.CadreFile;
import casework.scoring.file.domain.CadreFile.FileEvent;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files in the collection {@code cadre_files}. */
@Component
final class MongoCadreFiles implements CadreFiles {

  private final AggregateStore<CadreFile, FileEvent> store;

  MongoCadreFiles(AggregateStore<CadreFile, FileEvent> store) {
    this.store = store;
  }

  @Override
  public Optional<Stored<CadreFile>> find(String cadre) {
    return store.find(CadreFile.key(cadre));
  }

  @Override
  public List<String> having(String entry) {
    List<String> cadres = new ArrayList<>();
    store
        .collection()
        .find(Filters.eq("seek.entries", entry))
        .projection(Projections.include("seek.cadre"))
        .forEach(each -> cadres.add(each.getDocument("seek").getString("cadre").getValue()));
    return cadres;
  }

  @Override
  public List<Stored<CadreFile>> about(UUID matter) {
    List<Stored<CadreFile>> found = new ArrayList<>();
    store
        .collection()
        .find(Filters.eq("seek.matters", matter.toString()))
        .forEach(each -> found.add(store.read(each)));
    return found;
  }

  @Override
  public Created<CadreFile> add(Change<CadreFile, FileEvent> change, Act act) {
    return store.insert(CadreFile.key(change.next().cadre()), change, act);
  }

  @Override
  public Stored<CadreFile> save(
      Stored<CadreFile> read, Change<CadreFile, FileEvent> change, Act act) {
    return store.update(read, change, act);
  }
}
