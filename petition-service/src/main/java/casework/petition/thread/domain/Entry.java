package casework.petition.thread.domain;

import casework.platform.kernel.Signed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing said in a thread. Texts are ciphertext. What comes from the reporter bears neither day
 * nor hour: when somebody had time to write tells who he is.
 */
public sealed interface Entry {

  /** Made from what caused it, so that the same cause makes one entry. */
  UUID id();

  /** Keyed digest of what was asked for under that cause. */
  String mark();

  /** The office asks something. */
  record Question(UUID id, String mark, String text, Signed by) implements Entry {}

  /** The office says something that needs no answer. */
  record Notice(UUID id, String mark, String text, Signed by) implements Entry {}

  /**
   * The reporter says something or adds files.
   *
   * @param text null where only files were added
   * @param answers number of the question it answers; null where it answers none
   */
  record Word(
      UUID id,
      String mark,
      @Nullable String text,
      @Nullable Integer answers,
      List<EvidenceFile> files)
      implements Entry {

    public Word {
      files = List.copyOf(files);
    }
  }
}
