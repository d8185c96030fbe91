package casework.platform.attachment;

import casework.platform.kernel.Refused;
import casework.platform.secrecy.DataKey;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.Sealed;
import casework.platform.secrecy.Unreadable;
import casework.platform.trial.CrashPoint;
import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Takes files, gives them back, and lets go of them. A file is there before the matter that will
 * remember it: what no matter remembers after a few minutes is swept away. Each file is sealed
 * under a key of its own, and that key under the data key of its matter: who deletes the matter's
 * key has shredded its files.
 */
public final class Attachments {

  /** How long a file may be there before its matter remembers it. */
  static final Duration GRACE = Duration.ofMinutes(5);

  private static final String BUCKET = "attachments";

  private final MongoDatabase database;
  private final GridFSBucket files;
  private final FieldCipher cipher;
  private final Bench bench;
  private final AttachmentLimits limits;
  private final InstantSource machine;

  Attachments(
      MongoDatabase database,
      FieldCipher cipher,
      Bench bench,
      AttachmentLimits limits,
      InstantSource machine) {
    this.database = database;
    this.files = GridFSBuckets.create(database, BUCKET);
    this.cipher = cipher;
    this.bench = bench;
    this.limits = limits;
    this.machine = machine;
  }

  /** What is taken. */
  public AttachmentLimits limits() {
    return limits;
  }

  /**
   * Looks a file through and writes it anew, in memory; keeps nothing.
   *
   * @param declared bytes the sender announced; less than 0 where he did not
   * @throws Refused with an {@link AttachmentRefusal}
   * @throws NotNow where it may be taken later
   */
  public Looked look(InputStream file, long declared) {
    long most = limits.maxSize().toBytes();
    if (declared > most) {
      throw new Refused(new AttachmentRefusal.TooLarge(most));
    }
    try {
      byte[] raw = file.readNBytes((int) most + 1);
      if (raw.length > most) {
        throw new Refused(new AttachmentRefusal.TooLarge(most));
      }
      return bench.look(raw);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Seals and stores a file for the owner of that key. The same id a second time stores nothing.
   *
   * @param id derived from what caused it, so that a repetition finds it
   */
  public Attachment keep(DataKey owner, UUID id, Looked file) {
    byte[] content = file.cleaned().content();
    if (find(id) == null) {
      store(owner, id, content);
    }
    return new Attachment(
        id, file.cleaned().kind(), content.length, digest(content), file.scanned());
  }

  private void store(DataKey owner, UUID id, byte[] content) {
    byte[] key = SealedFile.newKey();
    byte[] sealed = SealedFile.seal(id, key, content);
    Document said =
        new Document("owner", owner.owner())
            .append("key", sealKey(owner, id, key))
            .append("unclaimedSince", machine.instant());
    try {
      files.uploadFromStream(
          new BsonBinary(id),
          "-",
          new ByteArrayInputStream(sealed),
          new GridFSUploadOptions().metadata(said));
      CrashPoint.AFTER_BLOB.reached();
    } catch (MongoWriteException | DuplicateKeyException e) {
      // Another repetition was first; its pieces are as good, and the other pieces are swept.
      if (find(id) == null) {
        throw e;
      }
    }
  }

  /**
   * The file as it was written anew.
   *
   * @throws Unreadable where it is gone, altered or another matter's
   */
  public byte[] open(DataKey owner, UUID id) {
    GridFSFile found = find(id);
    if (found == null) {
      throw new Unreadable("no such file");
    }
    byte[] key = openKey(owner, id, found);
    ByteArrayOutputStream sealed = new ByteArrayOutputStream((int) found.getLength());
    files.downloadToStream(new BsonBinary(id), sealed);
    return SealedFile.open(id, key, sealed.toByteArray());
  }

  /** Gives a file to the matter that its own has become; doing so again changes nothing. */
  public void move(UUID id, DataKey from, DataKey to) {
    GridFSFile found = find(id);
    if (found == null || to.owner().equals(owner(found))) {
      return;
    }
    byte[] key = openKey(from, id, found);
    database
        .getCollection(BUCKET + ".files")
        .updateOne(
            Filters.eq("_id", id),
            Updates.combine(
                Updates.set("metadata.owner", to.owner()),
                Updates.set("metadata.key", sealKey(to, id, key)),
                Updates.set("metadata.unclaimedSince", machine.instant())));
  }

  /** Lets go of a file for good. */
  public void remove(UUID id) {
    if (find(id) != null) {
      files.delete(new BsonBinary(id));
    }
  }

  /** Looks at the files that nobody has remembered so far; how many of them were let go. */
  int settle(List<AttachmentHolders> holders) {
    Instant before = machine.instant().minus(GRACE);
    int removed = 0;
    for (GridFSFile each : files.find(Filters.lt("metadata.unclaimedSince", before))) {
      UUID id = each.getId().asBinary().asUuid();
      UUID owner = owner(each);
      if (owner != null && holders.stream().anyMatch(one -> one.holds(owner, id))) {
        database
            .getCollection(BUCKET + ".files")
            .updateOne(Filters.eq("_id", id), Updates.unset("metadata.unclaimedSince"));
      } else {
        remove(id);
        removed++;
      }
    }
    return removed;
  }

  private @Nullable GridFSFile find(UUID id) {
    return files.find(Filters.eq("_id", id)).first();
  }

  private static @Nullable UUID owner(GridFSFile file) {
    Document said = file.getMetadata();
    return said == null ? null : said.get("owner", UUID.class);
  }

  private String sealKey(DataKey owner, UUID id, byte[] key) {
    return cipher.seal(owner, field(id), Base64.getEncoder().encodeToString(key)).value();
  }

  private byte[] openKey(DataKey owner, UUID id, GridFSFile file) {
    Document said = file.getMetadata();
    String sealed = said == null ? "" : said.getString("key");
    return Base64.getDecoder().decode(cipher.open(owner, field(id), new Sealed(sealed)));
  }

  private static String field(UUID id) {
    return "attachment." + id;
  }

  private static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
