package casework.petition.intake.application;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.SealedContent;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What this service has about a cadre, as an opinion on his integrity (廉政意见) needs to know it:
 * since when petitions are open, never what they say.
 */
@Named
public final class CadreIntegrity {

  /**
   * The whole answer.
   *
   * @param complete false where it cannot be told whether this is all: the directory does not know
   *     the cadre, or a petition is open that cannot be found by its accused
   * @param open days of receipt of the accepted petitions about him that are not closed
   */
  public record Answer(boolean complete, List<LocalDate> open) {

    public Answer {
      open = List.copyOf(open);
    }
  }

  private final PetitionQueries queries;
  private final ContentSafe safe;
  private final Cadres cadres;

  public CadreIntegrity(PetitionQueries queries, ContentSafe safe, Cadres cadres) {
    this.queries = queries;
    this.safe = safe;
    this.cadres = cadres;
  }

  public Answer of(String cadre, LocalDate today) {
    Optional<Cadres.Known> known = cadres.find(cadre, today);
    Set<String> lookUps = new HashSet<>(safe.byCadre(cadre));
    known.map(Cadres.Known::name).map(safe::byName).ifPresent(lookUps::addAll);
    boolean complete = known.isPresent() && queries.openAndNotToBeFound() == 0;
    List<LocalDate> open =
        queries.open(lookUps).stream()
            .map(Stored::state)
            .filter(each -> accuses(each, cadre, known, today))
            .map(each -> each.intake().receivedOn())
            .sorted()
            .toList();
    return new Answer(complete, open);
  }

  private boolean accuses(
      Petition petition, String cadre, Optional<Cadres.Known> known, LocalDate today) {
    SealedContent content = petition.content();
    if (content == null) {
      return false;
    }
    LocalDate then = petition.intake().receivedOn();
    Optional<Cadres.Known> before =
        then.isBefore(today) ? cadres.find(cadre, then) : Optional.empty();
    return safe.accused(petition.id(), content).stream()
        .anyMatch(
            each ->
                cadre.equals(each.cadre())
                    || known.filter(now -> now.is(each)).isPresent()
                    || before.filter(once -> once.is(each)).isPresent());
  }
}
