package casework.petition.intake.application;

import casework.petition.intake.domain.PetitionId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Releases in memory; all of them were noted long ago. */
final class MemoryReleases implements Releases {

  final Set<PetitionId> noted = new LinkedHashSet<>();

  @Override
  public void note(PetitionId petition) {
    noted.add(petition);
  }

  @Override
  public List<PetitionId> notedBefore(Instant instant) {
    return List.copyOf(noted);
  }

  @Override
  public void strike(PetitionId petition) {
    noted.remove(petition);
  }
}
