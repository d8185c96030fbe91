package casework.petition.thread.application;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.SealedContent;
import casework.petition.thread.application.EvidenceStore.Checked;
import casework.petition.thread.domain.Entry.Word;
import casework.petition.thread.domain.EvidenceFile;
import casework.petition.thread.domain.PetitionThread;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.LawDays;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a reporter says or adds. The files first: a file without its entry is swept away, an
 * entry without its file would be a promise broken.
 */
@Named
public final class ReporterWord {

  private final ChangeThread change;
  private final ThreadSafe safe;
  private final EvidenceStore evidence;

  public ReporterWord(ChangeThread change, ThreadSafe safe, EvidenceStore evidence) {
    this.change = change;
    this.safe = safe;
    this.evidence = evidence;
  }

  /**
   * @param text null where only files are added
   * @param answers number of the question it answers; null where it answers none
   */
  public record Said(@Nullable String text, @Nullable Integer answers, List<Checked> files) {

    public Said {
      files = List.copyOf(files);
    }

    @Override
    public String toString() {
      return "Said[…]";
    }
  }

  /** Adds it to the petition's thread; the same creation adds it once. */
  public PetitionThread handle(
      Petition petition, SealedContent content, Said said, Cause.Creation creation, Act act) {
    UUID id = creation.id("thread-entry");
    Act onThatDay = new Act(act.actor(), creation, LawDays.startOf(act.on()));
    List<EvidenceFile> files = keep(petition.id(), content, id, said.files());
    String text = said.text();
    Word word =
        new Word(
            id,
            creation.fingerprint(),
            text == null ? null : safe.seal(petition.id(), content, textOf(id), text),
            said.answers(),
            files);
    return change.handle(petition, onThatDay, thread -> thread.hear(word, onThatDay));
  }

  private List<EvidenceFile> keep(
      PetitionId petition, SealedContent content, UUID entry, List<Checked> files) {
    List<EvidenceFile> kept = new ArrayList<>();
    for (Checked each : files) {
      UUID id = fileId(petition, entry, kept.size() + 1);
      EvidenceStore.Described described = evidence.keep(petition, content, id, each);
      kept.add(
          new EvidenceFile(
              id, safe.seal(petition, content, fileOf(id), Descriptions.write(described))));
    }
    return kept;
  }

  // Also of the petition: sent again to where the petition has gone, a file that was not taken must
  // not be found where it was, under a key that has gone.
  private static UUID fileId(PetitionId petition, UUID entry, int number) {
    return Identifiers.derive(
        "evidence", petition.value().toString(), entry.toString(), Integer.toString(number));
  }

  static String textOf(UUID entry) {
    return "thread.text." + entry;
  }

  static String fileOf(UUID file) {
    return "thread.file." + file;
  }
}
