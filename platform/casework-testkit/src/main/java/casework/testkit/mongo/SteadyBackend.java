package casework.testkit.mongo;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;

/**
 * A store in memory that answers with copies. The library's own answers with the documents it
 * keeps, and writes them to the wire while the next update changes them: every now and then an
 * answer was torn, or never came.
 */
final class SteadyBackend extends MemoryBackend {

  @Override
  public synchronized Document handleMessage(MongoMessage message) {
    return super.handleMessage(message).cloneDeeply();
  }
}
