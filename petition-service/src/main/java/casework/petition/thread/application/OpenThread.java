package casework.petition.thread.application;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.SealedContent;
import casework.petition.thread.application.ThreadInClear.File;
import casework.petition.thread.application.ThreadInClear.Kind;
import casework.petition.thread.application.ThreadInClear.Line;
import casework.petition.thread.domain.Entry;
import casework.petition.thread.domain.Entry.Notice;
import casework.petition.thread.domain.Entry.Question;
import casework.petition.thread.domain.Entry.Word;
import casework.petition.thread.domain.EvidenceFile;
import casework.petition.thread.domain.PetitionThread;
import casework.petition.thread.domain.ThreadId;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens a thread for somebody who may read it; who that is, the caller has made sure of. */
@Named
public final class OpenThread {

  private final Threads threads;
  private final ThreadSafe safe;

  public OpenThread(Threads threads, ThreadSafe safe) {
    this.threads = threads;
    this.safe = safe;
  }

  public ThreadInClear handle(Petition petition, SealedContent content) {
    PetitionThread thread =
        threads
            .find(new ThreadId(petition.id().value()))
            .map(Stored::state)
            .orElseGet(
                () -> PetitionThread.empty(new ThreadId(petition.id().value()), petition.organ()));
    List<Line> lines = new ArrayList<>();
    int files = 0;
    for (Entry each : thread.entries()) {
      Line line = line(petition.id(), content, each, lines.size() + 1, files);
      files += line.files().size();
      lines.add(line);
    }
    return new ThreadInClear(
        lines, thread.openQuestions(), thread.readUpTo(), thread.newestFromReporterOn());
  }

  private Line line(
      PetitionId petition, SealedContent content, Entry entry, int number, int filesBefore) {
    return switch (entry) {
      case Question said ->
          new Line(
              number,
              Kind.QUESTION,
              text(petition, content, entry, said.text()),
              said.by().on(),
              said.by().officer(),
              null,
              List.of());
      case Notice said ->
          new Line(
              number,
              Kind.NOTICE,
              text(petition, content, entry, said.text()),
              said.by().on(),
              said.by().officer(),
              null,
              List.of());
      case Word said ->
          new Line(
              number,
              Kind.WORD,
              text(petition, content, entry, said.text()),
              null,
              null,
              said.answers(),
              files(petition, content, said.files(), filesBefore));
    };
  }

  private String text(
      PetitionId petition, SealedContent content, Entry entry, @Nullable String sealed) {
    return sealed == null
        ? ""
        : safe.open(petition, content, ReporterWord.textOf(entry.id()), sealed);
  }

  private List<File> files(
      PetitionId petition, SealedContent content, List<EvidenceFile> kept, int before) {
    List<File> files = new ArrayList<>();
    for (EvidenceFile each : kept) {
      String line = safe.open(petition, content, ReporterWord.fileOf(each.file()), each.sealed());
      files.add(new File(each.file(), before + files.size() + 1, Descriptions.read(line)));
    }
    return files;
  }
}
