package casework.scoring.file.application;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.store.Stored;
import casework.scoring.file.domain.CadreFile;
import casework.scoring.file.domain.EntryKind;
import casework.scoring.file.domain.FileFact;
import casework.scoring.file.domain.InfluenceTerms;
import casework.scoring.file.domain.InfluenceTerms.Punishment;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads files for those who need to know, and works out what tells against a cadre on a day. */
@Named
public final class ReadFile {

  private final CadreFiles files;
  private final Managers managers;
  private final InfluenceTerms.Book terms;

  public ReadFile(CadreFiles files, Managers managers, InfluenceTerms.Book terms) {
    this.files = files;
    this.managers = managers;
    this.terms = terms;
  }

  /**
   * What tells against a cadre.
   *
   * @param influence last day of the influence period of his punishments; empty where none runs
   * @param warned last day of a card he has; empty where he has none
   */
  public record Against(
      Optional<LocalDate> influence, Optional<LocalDate> warned, List<Punishment> punishments) {}

  /**
   * The file of a cadre within sight; an empty one where nothing was ever said of him.
   *
   * @throws Refused {@code not-found} outside sight, {@code need-to-know} within it
   */
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  public CadreFile of(String cadre, Actor actor, LocalDate today) {
    String organ =
        managers
            .of(cadre, today)
            .filter(each -> managers.sees(actor, each))
            .orElseThrow(() -> new Refused(new NotFound()));
    if (!needsToKnow(actor)) {
      throw new Refused(new NeedToKnow(organ));
    }
    return files.find(cadre).map(Stored::state).orElseGet(() -> CadreFile.empty(cadre));
  }

  /** Those who lead, case supervision and the cadre supervision office. */
  public static boolean needsToKnow(Actor actor) {
    return actor.isAny(Role.HEAD, Role.LEADER_IN_CHARGE, Role.CASE_SUPERVISION, Role.SCORER);
  }

  /** What tells against him on that day; for this service's own use. */
  public Against against(String cadre, LocalDate on) {
    List<FileFact> standing =
        files.find(cadre).stream().flatMap(each -> each.state().standing()).toList();
    List<Punishment> punishments =
        standing.stream()
            .filter(each -> each.kind() == EntryKind.SANCTION)
            .map(each -> new Punishment(each.codes(), each.on()))
            .toList();
    return new Against(
        influence(punishments).filter(each -> !each.isBefore(on)),
        standing.stream()
            .filter(each -> each.kind() == EntryKind.WARNING)
            .flatMap(each -> Optional.ofNullable(each.until()).stream())
            .filter(each -> !each.isBefore(on))
            .max(LocalDate::compareTo),
        punishments);
  }

  /** The last day of the influence period of these punishments. */
  public Optional<LocalDate> influence(List<Punishment> punishments) {
    return terms.until(punishments);
  }

  /** There is no such cadre, or none that the asker may know of. */
  public record NotFound() implements Refusal {
    @Override
    public String code() {
      return "not-found";
    }

    @Override
    public Family family() {
      return Family.UNKNOWN;
    }

    @Override
    public String detail() {
      return "There is no such cadre within your sight.";
    }
  }

  /** The officer may know the cadre, and not his file. */
  public record NeedToKnow(String organ) implements Refusal {
    @Override
    public String code() {
      return "need-to-know";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String rule() {
      return "R-SEC-01";
    }

    @Override
    public String detail() {
      return "Only those who lead the managing organ, case supervision and the cadre supervision"
          + " office read files.";
    }
  }
}
