package casework.petition.clarification.application;

import casework.petition.clarification.domain.Clarification;
import casework.petition.clarification.domain.ClarificationRefusal;
import casework.petition.clarification.domain.FileSight;
import casework.petition.clarification.domain.Place;
import casework.petition.clarification.domain.UntrueReport;
import casework.petition.intake.application.Sight;
import casework.petition.intake.application.Withdrawals;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Finds files for somebody; for whoever may not know of one, it is not there. */
@Named
public final class FilesInSight {

  private final UntrueReports reports;
  private final Clarifications clarifications;
  private final Sight sight;
  private final Withdrawals withdrawals;

  public FilesInSight(
      UntrueReports reports, Clarifications clarifications, Sight sight, Withdrawals withdrawals) {
    this.reports = reports;
    this.clarifications = clarifications;
    this.sight = sight;
    this.withdrawals = withdrawals;
  }

  /** What the actor may know of. */
  public FileSight sightOf(Actor actor) {
    return FileSight.of(actor, sight.of(actor), withdrawals.of(actor));
  }

  public Stored<UntrueReport> report(Actor actor, UUID id) {
    return seen(actor, reports.find(id), UntrueReport::place);
  }

  public Stored<Clarification> clarification(Actor actor, UUID id) {
    return seen(actor, clarifications.find(id), Clarification::place);
  }

  /** What was found at the revision the actor has seen. */
  public static <S> Stored<S> at(Revision expected, Stored<S> found) {
    if (!found.revision().equals(expected)) {
      throw new StaleRevision(found.revision());
    }
    return found;
  }

  private <S> Stored<S> seen(Actor actor, Optional<Stored<S>> found, Function<S, Place> place) {
    FileSight own = sightOf(actor);
    return found
        .filter(each -> own.covers(place.apply(each.state())))
        .orElseThrow(() -> new Refused(new ClarificationRefusal.NoSuchFile()));
  }
}
