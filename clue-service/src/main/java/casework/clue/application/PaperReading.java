package casework.clue.application;

import casework.clue.domain.ClueNumber;
import casework.clue.domain.ClueRefusal;
import casework.clue.domain.DisposalMethod;
import casework.clue.domain.PaperMatter;
import casework.clue.domain.PaperMatter.PaperDisposal;
import casework.clue.domain.PaperMatter.PaperExtension;
import casework.clue.domain.SignedStep;
import casework.clue.domain.StudyRecord;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a line of paper as a matter of the ledger. */
final class PaperReading {

  private PaperReading() {}

  /**
   * @throws Refused where the line does not make sense in itself
   */
  static PaperMatter read(UUID batch, int line, PaperRow row) {
    ClueNumber number = new ClueNumber(row.number());
    if (number.looksLikeOurs()) {
      throw new Refused(
          new ClueRefusal.Malformed("number", "unlike those this ledger gives out itself"));
    }
    return new PaperMatter(
        batch,
        line,
        number,
        row.receivedOn(),
        row.department(),
        Objects.requireNonNullElse(row.mode(), "own"),
        row.keeper(),
        Objects.requireNonNullElse(row.source(), "petition"),
        Objects.requireNonNullElse(row.region(), ""),
        Objects.requireNonNullElse(row.problem(), ""),
        studies(row),
        disposal(row),
        signatures(row));
  }

  private static List<StudyRecord> studies(PaperRow row) {
    List<PaperRow.Study> studies = row.studies();
    return studies == null
        ? List.of()
        : studies.stream()
            .map(
                each ->
                    new StudyRecord(
                        each.level(),
                        each.heldOn(),
                        each.participants(),
                        each.conclusion(),
                        signed(each.signedBy(), each.heldOn())))
            .toList();
  }

  private static @Nullable PaperDisposal disposal(PaperRow row) {
    DisposalMethod method = row.method();
    LocalDate approvedOn = row.approvedOn();
    String approvedBy = row.approvedBy();
    if (method == null && approvedOn == null && row.extension() == null) {
      return null;
    }
    if (method == null || approvedOn == null || approvedBy == null) {
      throw new Refused(
          new ClueRefusal.Malformed("method", "given together with approvedOn and approvedBy"));
    }
    PaperRow.Extension extension = row.extension();
    List<String> team = row.team();
    return new PaperDisposal(
        method,
        team == null ? List.of() : team,
        signed(approvedBy, approvedOn),
        extension == null
            ? null
            : new PaperExtension(
                extension.months(), extension.grantedOn(), extension.approvedBy()));
  }

  private static List<SignedStep> signatures(PaperRow row) {
    List<PaperRow.Signature> signatures = row.signatures();
    return signatures == null
        ? List.of()
        : signatures.stream()
            .map(each -> new SignedStep(each.step(), signed(each.officer(), each.on()), "", true))
            .toList();
  }

  // Paper knows days only; noon keeps clear of both midnights.
  private static Signed signed(String officer, LocalDate on) {
    return new Signed(officer, LawDays.startOf(on).plusSeconds(12 * 3600L));
  }
}
