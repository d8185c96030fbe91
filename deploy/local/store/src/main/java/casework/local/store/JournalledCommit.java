package casework.local.store;

import java.nio.ByteBuffer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Puts changes into the journal, and now and then the whole file to the disk. A commit of the file
 * writes anew every page on the way to each changed entry, in every map; a piece of the journal is
 * as long as what has changed.
 */
final class JournalledCommit implements GroupCommit.Commit {

  private static final Logger LOG = Logger.getLogger(JournalledCommit.class.getName());

  /** What is read again after a crash; a second's work at most. */
  static final long LONGEST_JOURNAL = 32 * 1024 * 1024;

  /** Changed pages lie in memory until they are written. */
  static final int MOST_UNSAVED = 32 * 1024 * 1024;

  private static final String GENERATION = "generation";

  private final MVStore file;
  private final Maps maps;
  private final Journal journal;
  private final MVMap<String, Long> state;
  private volatile boolean whole;

  // Writing the file whole leaves pages without use behind; nothing else does.
  private boolean untidy = true;

  // What the next force is to do; one leader at a time writes and then forces.
  private @Nullable ByteBuffer piece;
  private long pieceOf;

  private long generation;

  JournalledCommit(MVStore file, Maps maps, Journal journal) {
    this.file = file;
    this.maps = maps;
    this.journal = journal;
    this.state = file.openMap("journal");
    this.generation = state.getOrDefault(GENERATION, 0L);
    orStop(() -> journal.read(generation, maps::set));
    orStop(this::wholly);
  }

  /** What is done now cannot be told entry by entry: the next commit writes the file. */
  void writeWhole() {
    whole = true;
  }

  @Override
  public synchronized void write() {
    orStop(
        () -> {
          boolean changed = maps.wereOpened() || whole;
          whole = false;
          if (changed || isMuch()) {
            begin();
            file.commit();
            untidy = true;
            piece = null;
          } else {
            piece = maps.taken();
            pieceOf = generation;
          }
        });
  }

  @Override
  public synchronized void force() {
    orStop(
        () -> {
          ByteBuffer changes = piece;
          if (changes == null) {
            file.sync();
          } else if (pieceOf == generation) {
            journal.append(generation, changes);
          }
          // Otherwise the file was written since, and what the piece says with it.
        });
  }

  private boolean isMuch() {
    return journal.size() + maps.size() > LONGEST_JOURNAL || file.getUnsavedMemory() > MOST_UNSAVED;
  }

  /** Writes the file and gives back the room of outdated pages; while no writer runs. */
  synchronized void tidy(int fillRate, int bytes) {
    orStop(
        () -> {
          untidy &= file.getFileStore().getChunksFillRate() < fillRate;
          if (untidy) {
            begin();
            file.compact(fillRate, bytes);
            file.commit();
            file.sync();
          }
        });
  }

  /** Writes the file, and the journal is of no more use; while no writer runs. */
  synchronized void wholly() {
    begin();
    file.commit();
    file.sync();
  }

  // Before anything of the file is written: a journal must never be read again over a file that
  // is newer than its last piece.
  private void begin() {
    maps.wereOpened();
    maps.taken();
    generation++;
    state.put(GENERATION, generation);
    journal.begin();
  }

  // A store that cannot write must not go on answering from memory; its supervisor starts it anew.
  private static void orStop(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "cannot write to the store's file, stopping", failure);
      Runtime.getRuntime().halt(74);
    }
  }
}
