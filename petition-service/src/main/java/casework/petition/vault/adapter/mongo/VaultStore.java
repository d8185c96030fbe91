package casework.petition.vault.adapter.mongo;

import casework.platform.secrecy.BlindIndex;
import casework.platform.secrecy.EnvelopeKeys;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/**
 * The vault's own connection and keys. Held together here and not among the service's beans, so
 * that nothing else comes by them.
 */
public record VaultStore(MongoClient client, String database, EnvelopeKeys keys, BlindIndex blind)
    implements AutoCloseable {

  MongoCollection<Document> reporters() {
    return client.getDatabase(database).getCollection("reporters");
  }

  @Override
  public void close() {
    client.close();
  }

  @Override
  public String toString() {
    return "VaultStore[" + database + "]";
  }
}
