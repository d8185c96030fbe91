package casework.platform.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.secrecy.DataKey;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.KeyRing;
import casework.platform.secrecy.Sealed;
import casework.platform.secrecy.Unreadable;
import casework.platform.secrecy.WrappedKey;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRotationTest {

  private static final int MATTERS = 23;

  @TempDir Path files;

  private final MongoServer server = new MongoServer(new MemoryBackend());
  private final String uri = server.bindAndGetConnectionString();
  private final MongoClient client =
      MongoClients.create(
          com.mongodb.MongoClientSettings.builder()
              .applyConnectionString(new com.mongodb.ConnectionString(uri))
              .uuidRepresentation(UuidRepresentation.STANDARD)
              .build());
  private final MongoDatabase database = client.getDatabase("one");
  private final FieldCipher cipher = new FieldCipher();

  @BeforeEach
  void keepMatters() {
    EnvelopeKeys first = keys();
    for (int i = 1; i <= MATTERS; i++) {
      database.getCollection("matters").insertOne(matter(first, new UUID(1, i)));
    }
    // Files stand under a name that begins with their owner's id.
    UUID owner = new UUID(2, 1);
    database
        .getCollection("files")
        .insertOne(new Document("_id", owner + "/digest").append("key", key(first, owner)));
  }

  @AfterEach
  void close() {
    client.close();
    server.shutdownNow();
  }

  @Test
  void doesNothingWhileThereIsOneVersion() {
    assertThat(rotation().step(5)).isFalse();
    assertThat(rotation().look().wrapped()).isEqualTo(Map.of(1, (long) 2 * MATTERS + 1));
  }

  @Test
  void bringsEveryKeyUnderTheNewestAndLeavesRevisionsAndTextsAlone() throws IOException {
    Document before = matter(new UUID(1, 7));
    newVersion(2);

    run(rotation());

    Document after = matter(new UUID(1, 7));
    assertThat(rotation().look().wrapped()).isEqualTo(Map.of(2, (long) 2 * MATTERS + 1));
    assertThat(rotation().look().mayRetire(1)).isTrue();
    assertThat(after.getLong("revision")).isEqualTo(before.getLong("revision"));
    assertThat(text(after)).isEqualTo(text(before));
    assertThat(opened(after)).isEqualTo("示例 7");
  }

  @Test
  void goesOnWhereItWasKilled() throws IOException {
    newVersion(2);
    KeyRotation killed = rotation();
    killed.step(5);
    killed.step(5);
    killed.step(5);

    assertThat(rotation().look().wrapped()).containsEntry(2, 11L);
    assertThat(rotation().look().mayRetire(1)).isFalse();
    assertThat(rotation().marked("matters")).containsEntry("moved", 10L);
    run(rotation());
    assertThat(rotation().look().mayRetire(1)).isTrue();
  }

  @Test
  void doesNotLeaveBehindWhatAWriterPutsBack() throws IOException {
    newVersion(2);
    KeyRotation rotation = rotation();
    Document read = matter(new UUID(1, 1));
    rotation.step(5);
    rotation.step(5);
    rotation.step(5);

    // Somebody who had read the matter before writes it as he knew it.
    database
        .getCollection("matters")
        .updateOne(
            Filters.eq("_id", new UUID(1, 1)),
            Updates.combine(Updates.set("state", read.get("state")), Updates.inc("revision", 1L)));
    run(rotation);

    assertThat(rotation.look().mayRetire(1)).isTrue();
    assertThat(matter(new UUID(1, 1)).getLong("revision")).isEqualTo(2L);
  }

  @Test
  void leavesABackupThatNobodyOpensOnceTheOldVersionIsGone() throws IOException {
    Document backup = matter(new UUID(1, 3));
    newVersion(2);
    run(rotation());
    assertThat(opened(backup)).isEqualTo("示例 3");

    database.getCollection("matters").deleteOne(Filters.eq("_id", new UUID(1, 3)));
    Files.delete(files.resolve("test.key"));

    assertThatThrownBy(() -> opened(backup)).isInstanceOf(Unreadable.class);
    assertThat(opened(matter(new UUID(1, 4)))).isEqualTo("示例 4");
  }

  @Test
  void saysWhatTheKeysThatAreHereDoNotOpen() throws IOException {
    newVersion(2);
    Files.delete(files.resolve("test.key"));

    KeyRotation.Standing standing = rotation().look();

    assertThat(standing.unreadable()).isEqualTo(2L * MATTERS + 1);
    assertThat(standing.mayRetire(1)).isFalse();
  }

  @Test
  void isTendedFromTheCommandLine() throws IOException {
    MongoDatabase other = client.getDatabase("test");
    EnvelopeKeys first = new EnvelopeKeys(() -> new KeyRing(files, true).versions("test-envelope"));
    other.getCollection("matters").insertOne(matter(first, new UUID(1, 1)));

    assertThat(tend("status")).contains("[1]", "{1=2}");
    assertThat(tend("retire", "test", "1")).startsWith("1 Not retired");
    assertThat(tend("rotate", "elsewhere")).startsWith("1 There is no such store");
    assertThat(tend("rotate", "test")).startsWith("0 test: version 2 is there");
    assertThat(tend("status")).contains("[1, 2]", "{1=2}");
    assertThat(tend("retire", "test", "1")).startsWith("1 Not retired");
    run(
        new KeyRotation(
            "test",
            other,
            new EnvelopeKeys(() -> new KeyRing(files, true).versions("test-envelope"))));
    assertThat(tend("status")).contains("{2=2}", "[1]");
    assertThat(tend("retire", "test", "2")).startsWith("1 Not retired");
    assertThat(tend("retire", "test", "1")).startsWith("0 test-envelope.key is put aside");
    assertThat(files.resolve("test-envelope.key.retired")).exists();
    assertThat(tend("status")).contains("[2]", "{2=2}");
    assertThat(tend("polish")).startsWith("2 usage");
  }

  private String tend(String... words) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    List<String> arguments = new ArrayList<>(List.of(words));
    arguments.addAll(List.of("--", "test"));
    int code =
        TendKeys.run(
            arguments,
            Map.of("CASEWORK_MONGODB_URI", uri, "CASEWORK_KEYS", files.toString()),
            new PrintStream(text, true, StandardCharsets.UTF_8));
    return code + " " + text.toString(StandardCharsets.UTF_8);
  }

  private static void run(KeyRotation rotation) {
    int steps = 0;
    while (rotation.step(5)) {
      assertThat(steps++).isLessThan(100);
    }
  }

  /** As after a restart: the key files are read anew. */
  private EnvelopeKeys keys() {
    KeyRing ring = new KeyRing(files, true);
    return new EnvelopeKeys(() -> ring.versions("test"));
  }

  private KeyRotation rotation() {
    return new KeyRotation("test", database, keys());
  }

  private void newVersion(int version) throws IOException {
    new KeyRing(files, true).versions("other");
    Files.move(files.resolve("other.key"), files.resolve("test." + version + ".key"));
  }

  private Document matter(EnvelopeKeys keys, UUID id) {
    WrappedKey key = keys.newDataKey(id);
    DataKey open = keys.unwrap(id, key);
    List<Document> notes = new ArrayList<>();
    notes.add(new Document("name", "none"));
    notes.add(new Document("key", key(keys, id)));
    String text = cipher.seal(open, "text", "示例 " + id.getLeastSignificantBits()).value();
    return new Document("_id", id)
        .append("revision", 1L)
        .append(
            "state", new Document("key", key.value()).append("text", text).append("notes", notes));
  }

  private static String key(EnvelopeKeys keys, UUID owner) {
    return keys.newDataKey(owner).value();
  }

  private Document matter(UUID id) {
    return Objects.requireNonNull(
        database.getCollection("matters").find(Filters.eq("_id", id)).first());
  }

  private static String text(Document matter) {
    return matter.get("state", Document.class).getString("text");
  }

  private String opened(Document matter) {
    String key = matter.get("state", Document.class).getString("key");
    DataKey open = keys().unwrap(matter.get("_id", UUID.class), new WrappedKey(key));
    return cipher.open(open, "text", new Sealed(text(matter)));
  }
}
