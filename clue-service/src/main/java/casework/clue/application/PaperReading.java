package casework.clue.application;

import casework.clue.application.Subjects.Subject;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a line of paper as a matter of the ledger. */
final class PaperReading {

  private static final Pattern REGION = Pattern.compile("[1-9]\\d{5}(\\d{3}(\\d{3})?)?");

  private PaperReading() {}

  /**
   * Whom the line is about, in its order.
   *
   * @throws Refused where nobody is named, somebody twice, or a region is none
   */
  static List<Subject> subjects(PaperRow row) {
    if (row.subjects().isEmpty()) {
      throw new Refused(new ClueRefusal.Malformed("subjects", "one person or more"));
    }
    List<Subject> subjects = new ArrayList<>();
    for (PaperRow.Person each : row.subjects()) {
      if (!REGION.matcher(each.region()).matches()) {
        throw new Refused(
            new ClueRefusal.Malformed("subjects.region", "of six, nine or twelve digits"));
      }
      if (subjects.stream().anyMatch(other -> isSame(other, each))) {
        throw new Refused(new ClueRefusal.Malformed("subjects", "different persons"));
      }
      subjects.add(
          new Subject(
              subjects.size() + 1,
              each.name(),
              each.unit(),
              each.post(),
              each.region(),
              each.level(),
              each.cadre()));
    }
    return subjects;
  }

  private static boolean isSame(Subject one, PaperRow.Person other) {
    return one.cadre() != null && other.cadre() != null
        ? one.cadre().equals(other.cadre())
        : one.name().equals(other.name())
            && one.unit().equals(other.unit())
            && one.post().equals(other.post());
  }

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
