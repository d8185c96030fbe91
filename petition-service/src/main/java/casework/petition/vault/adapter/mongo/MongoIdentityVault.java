package casework.petition.vault.adapter.mongo;

import casework.petition.vault.application.IdentityVault;
import casework.petition.vault.domain.IdentityField;
import casework.platform.secrecy.DataKey;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.Sealed;
import casework.platform.secrecy.WrappedKey;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Opens rows of the reporters' vault, field by field, and finds equal ones by blind index. */
@Component
final class MongoIdentityVault implements IdentityVault, ApplicationRunner {

  /** Fewer than any one reporter can have; a telephone of an office may come often. */
  private static final int MOST = 500;

  private final VaultStore store;
  private final FieldCipher cipher;

  MongoIdentityVault(VaultStore store, FieldCipher cipher) {
    this.store = store;
    this.cipher = cipher;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (IdentityField each : IdentityField.values()) {
      if (each.findsOthers()) {
        store
            .reporters()
            .createIndex(Indexes.ascending(blind(each)), new IndexOptions().sparse(true));
      }
    }
  }

  @Override
  public boolean keeps(UUID petition) {
    return store.reporters().countDocuments(Filters.eq("_id", petition)) > 0;
  }

  @Override
  public Optional<Map<IdentityField, String>> open(UUID petition, Set<IdentityField> fields) {
    return opened(petition)
        .map(
            all -> {
              all.keySet().retainAll(fields);
              return all;
            });
  }

  @Override
  public List<UUID> sameAs(UUID petition, IdentityField by) {
    return opened(petition)
        .flatMap(all -> Optional.ofNullable(all.get(by)))
        .map(value -> having(by, value, petition))
        .orElse(List.of());
  }

  @Override
  public List<UUID> having(IdentityField by, String value, UUID except) {
    return store
        .reporters()
        .find(
            Filters.and(
                Filters.in(blind(by), store.blind().all(IdentityForm.equality(by), value)),
                Filters.ne("_id", except)))
        .projection(Projections.include("_id"))
        .limit(MOST)
        .map(each -> each.get("_id", UUID.class))
        .into(new ArrayList<>());
  }

  private Optional<Map<IdentityField, String>> opened(UUID petition) {
    return Optional.ofNullable(store.reporters().find(Filters.eq("_id", petition)).first())
        .map(row -> IdentityForm.fields(text(petition, row)));
  }

  private String text(UUID petition, Document row) {
    DataKey key = store.keys().unwrap(petition, new WrappedKey(row.getString("key")));
    return cipher.open(key, MongoReporterVault.IDENTITY, new Sealed(row.getString("identity")));
  }

  private static String blind(IdentityField field) {
    return "blind." + IdentityForm.equality(field);
  }
}
