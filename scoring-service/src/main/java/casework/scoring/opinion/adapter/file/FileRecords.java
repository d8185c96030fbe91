package casework.scoring.opinion.adapter.file;

import casework.platform.directory.CadreRecord;
import casework.platform.directory.OrganTree;
import casework.scoring.file.application.ReadFile;
import casework.scoring.file.domain.InfluenceTerms.Punishment;
import casework.scoring.opinion.application.Integrity;
import casework.scoring.opinion.application.OwnRecords;
import casework.scoring.warning.application.Warnings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the cadre's own file, his warnings and the directory. */
@Component
final class FileRecords implements OwnRecords {

  private final ReadFile files;
  private final Warnings warnings;
  private final OrganTree directory;

  FileRecords(ReadFile files, Warnings warnings, OrganTree directory) {
    this.files = files;
    this.warnings = warnings;
    this.directory = directory;
  }

  @Override
  public boolean manages(String organ, String cadre, LocalDate on) {
    return directory.cadre(cadre, on).map(CadreRecord::managedBy).filter(organ::equals).isPresent();
  }

  @Override
  public Against against(String cadre, List<Integrity.Measure> told, LocalDate on) {
    ReadFile.Against file = files.against(cadre, on);
    List<Punishment> all = new ArrayList<>(file.punishments());
    // What a service tells now may not have reached the file yet; told twice, it counts once.
    for (Integrity.Measure each : told) {
      boolean known =
          file.punishments().stream()
              .anyMatch(
                  it ->
                      it.decidedOn().equals(each.decidedOn())
                          && it.measures().contains(each.measure()));
      if (!known) {
        all.add(new Punishment(List.of(each.measure()), each.decidedOn()));
      }
    }
    return new Against(
        files.influence(all).filter(each -> !each.isBefore(on)), warned(cadre, on), !all.isEmpty());
  }

  // From the warnings themselves: one given this minute may not have reached the file yet. One
  // whose
  // period is over and that nobody has taken back still lies on the table.
  private Optional<LocalDate> warned(String cadre, LocalDate on) {
    return warnings.of(cadre).stream()
        .filter(each -> each.runsOn(on))
        .flatMap(each -> each.state().current().stream())
        .map(card -> card.until().isBefore(on) ? on : card.until())
        .max(LocalDate::compareTo);
  }
}
