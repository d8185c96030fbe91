package casework.petition.thread.application;

import casework.petition.intake.application.Belongings;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.SealedContent;
import casework.petition.thread.domain.Entry;
import casework.petition.thread.domain.Entry.Notice;
import casework.petition.thread.domain.Entry.Question;
import casework.petition.thread.domain.Entry.Word;
import casework.petition.thread.domain.EvidenceFile;
import casework.petition.thread.domain.PetitionThread;
import casework.petition.thread.domain.ThreadId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import jakarta.inject.Named;
import java.util.UUID;

/**
 * Moves a thread with its petition: sealed anew under the key of the petition it has become, or it
 * could not be read there, and what lay below would be shredded with its key.
 */
@Named
public final class ThreadFollowsPetition implements Belongings {

  private final Threads threads;
  private final ChangeThread change;
  private final ThreadSafe safe;
  private final EvidenceStore evidence;

  public ThreadFollowsPetition(
      Threads threads, ChangeThread change, ThreadSafe safe, EvidenceStore evidence) {
    this.threads = threads;
    this.change = change;
    this.safe = safe;
    this.evidence = evidence;
  }

  /** From one petition's key to another's. */
  private record Way(PetitionId from, SealedContent before, PetitionId to, SealedContent after) {}

  @Override
  public void copy(Petition left, Petition arrived, Act act) {
    threads.find(idOf(left.id())).ifPresent(read -> copy(read.state(), left, arrived, act));
  }

  // What is kept there is there before what is kept here goes, whoever adds to it meanwhile.
  @Override
  public void follow(Petition left, Petition arrived, Act act) {
    change.forget(idOf(left.id()), step(act), thread -> copy(thread, left, arrived, act));
  }

  @Override
  public void forget(PetitionId petition, Act act) {
    change.forget(idOf(petition), step(act));
  }

  private static ThreadId idOf(PetitionId petition) {
    return new ThreadId(petition.value());
  }

  private static Act step(Act act) {
    return new Act(act.actor(), new Cause.Step(), act.at());
  }

  private void copy(PetitionThread thread, Petition left, Petition arrived, Act act) {
    SealedContent before = left.content();
    SealedContent after = arrived.content();
    if (before == null || after == null) {
      return;
    }
    Way way = new Way(left.id(), before, arrived.id(), after);
    PetitionThread moved =
        new PetitionThread(
            idOf(arrived.id()),
            arrived.organ(),
            thread.entries().stream().map(each -> entry(way, each)).toList(),
            0,
            thread.newestFromReporterOn());
    change.join(arrived, moved, step(act));
    thread
        .files()
        .forEach(each -> evidence.move(each.file(), way.from, way.before, way.to, way.after));
  }

  private Entry entry(Way way, Entry entry) {
    return switch (entry) {
      case Question said ->
          new Question(said.id(), said.mark(), again(way, said.id(), said.text()), said.by());
      case Notice said ->
          new Notice(said.id(), said.mark(), again(way, said.id(), said.text()), said.by());
      case Word said -> word(way, said);
    };
  }

  private Word word(Way way, Word said) {
    String text = said.text();
    return new Word(
        said.id(),
        said.mark(),
        text == null ? null : again(way, said.id(), text),
        said.answers(),
        said.files().stream()
            .map(
                each ->
                    new EvidenceFile(
                        each.file(), again(way, ReporterWord.fileOf(each.file()), each.sealed())))
            .toList());
  }

  private String again(Way way, UUID entry, String sealed) {
    return again(way, ReporterWord.textOf(entry), sealed);
  }

  private String again(Way way, String field, String sealed) {
    return safe.seal(way.to, way.after, field, safe.open(way.from, way.before, field, sealed));
  }
}
