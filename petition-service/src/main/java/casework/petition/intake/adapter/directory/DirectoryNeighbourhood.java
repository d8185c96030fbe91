package casework.petition.intake.adapter.directory;

import casework.petition.intake.application.DirectoryUnavailable;
import casework.petition.intake.domain.KnownCadre;
import casework.petition.intake.domain.Neighbourhood;
import casework.petition.intake.domain.Surroundings;
import casework.platform.directory.OrganRecord;
import casework.platform.directory.OrganTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads an organ's surroundings out of the directory of organs. */
@Component
final class DirectoryNeighbourhood implements Neighbourhood {

  private final OrganTree directory;

  DirectoryNeighbourhood(OrganTree directory) {
    this.directory = directory;
  }

  @Override
  public Surroundings of(String organ, LocalDate on) {
    OrganRecord own = directory.organ(organ, on).orElseThrow(DirectoryUnavailable::new);
    List<OrganRecord> above = above(own, on);
    Map<String, KnownCadre> cadres = new LinkedHashMap<>();
    directory.subtree(organ).stream()
        .flatMap(each -> directory.organ(each, on).stream())
        .forEach(each -> learn(each, cadres));
    above.forEach(each -> learn(each, cadres));
    OrganRecord.Head head = own.head();
    return new Surroundings(
        organ,
        above.stream().map(OrganRecord::organ).toList(),
        head == null ? null : head.cadre(),
        List.copyOf(cadres.values()));
  }

  /** The organs above, the nearest first. */
  private List<OrganRecord> above(OrganRecord own, LocalDate on) {
    List<OrganRecord> found = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>(Set.of(own.organ()));
    Optional<OrganRecord> next = parent(own, on);
    while (next.isPresent() && seen.add(next.get().organ())) {
      found.add(next.get());
      next = parent(next.get(), on);
    }
    return found;
  }

  // An organ above that the directory does not know cannot be passed over: its cadres would look
  // like ours.
  private Optional<OrganRecord> parent(OrganRecord organ, LocalDate on) {
    String parent = organ.parent();
    return parent == null
        ? Optional.empty()
        : Optional.of(directory.organ(parent, on).orElseThrow(DirectoryUnavailable::new));
  }

  private static void learn(OrganRecord organ, Map<String, KnownCadre> cadres) {
    for (OrganRecord.Cadre each : organ.cadres()) {
      cadres.put(
          each.cadre(),
          new KnownCadre(each.cadre(), each.name(), each.unit(), each.post(), each.managedBy()));
    }
    OrganRecord.Head head = organ.head();
    if (head != null) {
      // The head's post is not told here; whoever bears his name may be he.
      cadres.putIfAbsent(
          head.cadre(), new KnownCadre(head.cadre(), head.name(), organ.name(), "", organ.organ()));
    }
  }
}
