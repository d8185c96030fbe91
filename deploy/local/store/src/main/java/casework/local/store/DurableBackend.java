package casework.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.mvstore.MVStore;

/** Answers a write command only once its effect is on the disk; reads pass straight through. */
final class DurableBackend extends H2Backend {

  private static final Logger LOG = Logger.getLogger(DurableBackend.class.getName());

  private static final Set<String> READS =
      Set.of(
          "find",
          "getmore",
          "count",
          "distinct",
          "listcollections",
          "listindexes",
          "collstats",
          "dbstats",
          "validate");

  private static final Set<String> TALK =
      Set.of(
          "ismaster",
          "hello",
          "buildinfo",
          "ping",
          "whatsmyuri",
          "serverstatus",
          "killcursors",
          "endsessions",
          "connectionstatus",
          "hostinfo",
          "getlog",
          "getparameter",
          "getcmdlineopts",
          "getlasterror",
          "listdatabases");

  /** What they do can be told entry by entry; all else is followed by the whole file. */
  private static final Set<String> ENTRIES = Set.of("insert", "update", "delete", "findandmodify");

  private final Maps maps;
  private final JournalledCommit commit;
  private final GroupCommit commits;

  DurableBackend(MVStore file) {
    // The journal is read before the backend looks at the file, and again listened to from then on.
    Maps maps = new Maps(file);
    Journal journal = new Journal(Path.of(file.getFileStore().getFileName() + ".journal"));
    JournalledCommit commit = new JournalledCommit(file, maps, journal);
    this.maps = maps;
    this.commit = commit;
    this.commits = new GroupCommit(commit);
    super(file);
  }

  /**
   * Opens the file with every automatic commit off: the store's own would run beside ours. Small
   * pages, and room given back at once, keep the file in proportion: each commit writes every
   * changed page anew. How often that is, {@link JournalledCommit} says.
   */
  static MVStore open(String fileName) {
    MVStore file =
        new MVStore.Builder()
            .fileName(fileName)
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .pageSplitSize(4096)
            .cacheSize(32)
            .open();
    file.setRetentionTime(500);
    return file;
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new IndexedDatabase(name, getMvStore(), maps, getCursorRegistry());
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    String word = command.toLowerCase(Locale.ROOT);
    if (changesNothing(database, word, query)) {
      return super.handleCommand(channel, database, command, query);
    }
    return commits.write(
        () -> {
          if (!ENTRIES.contains(word)) {
            commit.writeWhole();
          }
          return super.handleCommand(channel, database, command, query);
        });
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    try {
      return super.handleMessage(message);
    } catch (RuntimeException failure) {
      LOG.log(Level.INFO, "a command failed: {0}", failure.getClass().getSimpleName());
      throw failure;
    }
  }

  /** Gives back the room of outdated pages; called from time to time by one thread. */
  void tidy() {
    commits.alone(() -> commit.tidy(50, 16 * 1024 * 1024));
  }

  /** The file is closed whole, with nothing in the journal that it does not say. */
  @Override
  public void close() {
    commits.alone(commit::wholly);
    super.close();
  }

  // The first sight of a database creates its name tables, so even a read of it is a write.
  private boolean changesNothing(String database, String command, Document query) {
    return TALK.contains(command)
        || (listDatabaseNames().contains(database)
            && (READS.contains(command)
                || (command.equals("aggregate") && !writesItsResult(query))));
  }

  private static boolean writesItsResult(Document query) {
    return query.get("pipeline") instanceof List<?> stages
        && stages.stream()
            .anyMatch(
                stage ->
                    stage instanceof Document document
                        && (document.containsKey("$out") || document.containsKey("$merge")));
  }
}
