package casework.petition.hotline.application;

import casework.petition.hotline.domain.Account;
import casework.petition.hotline.domain.HotlineRefusal;
import casework.petition.hotline.domain.HotlineReport;
import casework.petition.hotline.domain.HotlineState;
import casework.petition.intake.application.Petitions;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.SealedContent;
import casework.petition.thread.application.EvidenceStore;
import casework.petition.thread.application.EvidenceStore.Checked;
import casework.petition.thread.application.ReporterWord;
import casework.petition.thread.application.ReporterWord.Said;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

/**
 * Takes one file of a report that is registered: looked through, written anew without what it says
 * of its maker, sealed, and put into the petition's thread, wherever that petition is now. Before
 * there is a petition nothing of a file is kept, and of one that belongs to the organ above none.
 */
@Named
public final class TakeFile {

  private final ReportsInSight inSight;
  private final Petitions petitions;
  private final EvidenceStore evidence;
  private final ReporterWord words;
  private final RecordSafe safe;
  private final LawClock law;

  public TakeFile(
      ReportsInSight inSight,
      Petitions petitions,
      EvidenceStore evidence,
      ReporterWord words,
      RecordSafe safe,
      LawClock law) {
    this.inSight = inSight;
    this.petitions = petitions;
    this.evidence = evidence;
    this.words = words;
    this.safe = safe;
    this.law = law;
  }

  /**
   * What was taken.
   *
   * @param ending of the kind that the file is by its content, such as {@code pdf}
   * @param size bytes of the file as it was written anew
   */
  public record Taken(String serial, String ending, long size) {}

  /**
   * The same file of the same report is taken once, however often it comes.
   *
   * @param dryRun true where the file is looked through and not kept
   * @throws Refused with the reason why the file, or any file of the report, is not taken
   */
  public Taken handle(Account account, String serial, byte[] file, boolean dryRun) {
    HotlineReport report = inSight.bySerial(account.hotline(), serial).state();
    Petition petition = petition(report);
    SealedContent content = petition.content();
    if (content == null) {
      throw no(report);
    }
    Checked looked = evidence.check(new ByteArrayInputStream(file), file.length);
    if (!dryRun) {
      String fingerprint = safe.fingerprint(file);
      Cause.Creation creation =
          Cause.Creation.lasting(
              "hotline/" + account.hotline() + "/file", serial + "/" + fingerprint, fingerprint);
      words.handle(
          petition,
          content,
          new Said(null, null, List.of(looked)),
          creation,
          new Act(Incoming.registrar(account), creation, law.instant()));
    }
    return new Taken(serial, looked.ending(), looked.content().length);
  }

  private Petition petition(HotlineReport report) {
    return Optional.of(report)
        .filter(each -> each.state() instanceof HotlineState.Registered)
        .flatMap(each -> petitions.find(new PetitionId(each.petition())))
        .map(Stored::state)
        .orElseThrow(() -> no(report));
  }

  private static Refused no(HotlineReport report) {
    return new Refused(new HotlineRefusal.FilesNotTaken(report.state().status()));
  }
}
