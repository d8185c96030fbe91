package casework.local.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;

/**
 * Documents as they lie in the file: as BSON. The backend itself would write each as a serialised
 * Java object, which costs several times as much and is most of what a commit does; files written
 * so are still read.
 */
final class DocumentType extends BasicDataType<Document> {

  /** Stands before a BSON document; no other kind of value begins with it. */
  private static final byte BSON = 'B';

  private static final int FIELD = 40;

  private final ObjectDataType earlier = new ObjectDataType();

  @Override
  public int getMemory(Document document) {
    return size(document);
  }

  private static int size(@Nullable Object value) {
    return switch (value) {
      case String text -> FIELD + text.length();
      case Map<?, ?> fields -> fields.values().stream().mapToInt(each -> FIELD + size(each)).sum();
      case Collection<?> items -> items.stream().mapToInt(DocumentType::size).sum();
      case null, default -> FIELD;
    };
  }

  @Override
  public void write(WriteBuffer out, Document document) {
    ByteBuf bytes = Unpooled.buffer(512);
    BsonEncoder.encodeDocument(document, bytes);
    out.put(BSON);
    out.put(bytes.array(), bytes.arrayOffset(), bytes.readableBytes());
  }

  @Override
  public Document read(ByteBuffer in) {
    if (in.get(in.position()) != BSON) {
      return (Document) earlier.read(in);
    }
    in.get();
    ByteBuf bytes = Unpooled.wrappedBuffer(in);
    int available = bytes.readableBytes();
    Document document = BsonDecoder.decodeBson(bytes);
    in.position(in.position() + available - bytes.readableBytes());
    return document;
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }
}
