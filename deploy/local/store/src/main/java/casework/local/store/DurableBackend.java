package casework.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
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

  private final GroupCommit commits;

  DurableBackend(MVStore file) {
    super(file);
    this.commits = new GroupCommit(new FileCommit(file));
  }

  /**
   * Opens the file with every automatic commit off: the store's own would run beside ours. Small
   * pages, and room given back at once, keep the file in proportion: each commit writes every
   * changed page anew.
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
    return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    if (changesNothing(database, command.toLowerCase(Locale.ROOT), query)) {
      return super.handleCommand(channel, database, command, query);
    }
    return commits.write(() -> super.handleCommand(channel, database, command, query));
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
    commits.alone(
        () -> {
          if (getMvStore().compact(60, 4 * 1024 * 1024)) {
            getMvStore().commit();
            getMvStore().sync();
          }
        });
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

  private record FileCommit(MVStore file) implements GroupCommit.Commit {

    @Override
    public void write() {
      orStop(file::commit);
    }

    @Override
    public void force() {
      orStop(file::sync);
    }

    // A store that cannot write must not go on answering from memory; its supervisor starts it
    // anew.
    private static void orStop(Runnable step) {
      try {
        step.run();
      } catch (RuntimeException failure) {
        LOG.log(Level.SEVERE, "cannot write to the store's file, stopping", failure);
        Runtime.getRuntime().halt(74);
      }
    }
  }
}
