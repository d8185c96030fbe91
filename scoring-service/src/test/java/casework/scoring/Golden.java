package casework.scoring;

import casework.platform.store.StateCodec;
import com.mongodb.MongoClientSettings;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** A stored document as the golden files hold it: its state, then its look-up fields. */
public final class Golden {

  private static final JsonWriterSettings SETTINGS =
      JsonWriterSettings.builder().indent(true).outputMode(JsonMode.RELAXED).build();

  private Golden() {}

  public static String of(Object state, Document seek) {
    CodecRegistry registry =
        CodecRegistries.withUuidRepresentation(
            MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD);
    return new StateCodec().write(state).toJson(SETTINGS)
        + "\n"
        + seek.toBsonDocument(BsonDocument.class, registry).toJson(SETTINGS)
        + "\n";
  }
}
