package casework.petition.thread.application;

import casework.petition.thread.application.EvidenceStore.Described;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thread as it can be read.
 *
 * @param newestFromReporterOn law day of the reporter's newest entry; null where he has said
 *     nothing since the report
 */
public record ThreadInClear(
    List<Line> lines,
    List<Integer> openQuestions,
    int readUpTo,
    @Nullable LocalDate newestFromReporterOn) {

  public ThreadInClear {
    lines = List.copyOf(lines);
    openQuestions = List.copyOf(openQuestions);
  }

  /** Who says something, and whether he wants an answer. */
  public enum Kind {
    QUESTION,
    NOTICE,
    WORD
  }

  /**
   * One entry.
   *
   * @param text empty where only files were added
   * @param on law day of what the office says; null for what the reporter says
   * @param officer who said it for the office; null for the reporter
   */
  public record Line(
      int number,
      Kind kind,
      String text,
      @Nullable LocalDate on,
      @Nullable String officer,
      @Nullable Integer answers,
      List<File> files) {

    public Line {
      files = List.copyOf(files);
    }

    @Override
    public String toString() {
      return "Line[" + number + "]";
    }
  }

  /** One file, with its place among all of the thread. */
  public record File(UUID id, int number, Described described) {

    /** A name that says nothing, such as {@code evidence-2.pdf}. */
    public String name() {
      return "evidence-" + number + "." + described.ending();
    }
  }
}
