package casework.petition.clarification.application;

import casework.petition.clarification.domain.AccuserIdentity;
import casework.petition.clarification.domain.Aggravation;
import casework.petition.clarification.domain.ClarificationRefusal;
import casework.petition.clarification.domain.Consequence;
import casework.petition.clarification.domain.Decider;
import casework.petition.clarification.domain.EvidenceRef;
import casework.petition.clarification.domain.Finding;
import casework.petition.clarification.domain.Situation;
import casework.petition.clarification.domain.Tacit;
import casework.petition.clarification.domain.UntrueReport;
import casework.petition.intake.application.IdentifyAccused;
import casework.petition.intake.application.PetitionsInSight;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What is done with an untrue report after it was found: by persons, step by step. */
@Named
public final class DecideFalseAccusation {

  /** Which report, as it was seen. */
  public record Seen(UUID report, Revision expected) {}

  private final FilesInSight inSight;
  private final UntrueReports reports;
  private final PetitionsInSight petitions;
  private final IdentifyAccused identify;
  private final Organs organs;

  public DecideFalseAccusation(
      FilesInSight inSight,
      UntrueReports reports,
      PetitionsInSight petitions,
      IdentifyAccused identify,
      Organs organs) {
    this.inSight = inSight;
    this.reports = reports;
    this.petitions = petitions;
    this.identify = identify;
    this.organs = organs;
  }

  public Stored<UntrueReport> revise(Seen seen, Act act) {
    return step(seen, act, each -> each.revise(act));
  }

  /** Who decides follows from who was accused, by the directory and not by the proposer. */
  @Rule(value = "R-FA-02", kind = RuleKind.REFUSES)
  public Stored<UntrueReport> propose(
      Seen seen,
      Set<Situation> situations,
      Set<Aggravation> aggravations,
      List<EvidenceRef> ofIntent,
      Act act) {
    Stored<UntrueReport> read =
        FilesInSight.at(seen.expected(), inSight.report(act.actor(), seen.report()));
    Petition petition =
        petitions.readBy(act.actor(), new PetitionId(read.state().place().petition())).state();
    boolean provincial = organs.managesFromProvince(identify.of(petition, act.on()), act.on());
    return reports.save(
        read, read.state().propose(situations, aggravations, ofIntent, provincial, act), act);
  }

  public Stored<UntrueReport> confirm(Seen seen, EvidenceRef approval, Act act) {
    return step(seen, act, each -> each.confirm(approval, decider(act), act));
  }

  public Stored<UntrueReport> reject(Seen seen, Finding finding, Act act) {
    return step(seen, act, each -> each.reject(finding, decider(act), act));
  }

  public Stored<UntrueReport> recordConsequence(
      Seen seen, Consequence.Kind kind, AccuserIdentity identity, LocalDate on, Act act) {
    return step(seen, act, each -> each.recordConsequence(kind, identity, on, act));
  }

  private Decider decider(Act act) {
    return organs
        .decider(act.actor().organ(), act.on())
        .orElseThrow(() -> new Refused(new ClarificationRefusal.NotYourStep()));
  }

  private Stored<UntrueReport> step(
      Seen seen, Act act, Function<UntrueReport, Change<UntrueReport, Tacit>> what) {
    Stored<UntrueReport> read =
        FilesInSight.at(seen.expected(), inSight.report(act.actor(), seen.report()));
    return reports.save(read, what.apply(read.state()), act);
  }
}
