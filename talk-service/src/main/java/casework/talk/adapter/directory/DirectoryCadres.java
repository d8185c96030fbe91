package casework.talk.adapter.directory;

import casework.platform.directory.CadreRecord;
import casework.platform.directory.OrganRecord;
import casework.platform.directory.OrganTree;
import casework.platform.directory.UnitRecord;
import casework.talk.application.Cadres;
import casework.talk.domain.Cadre;
import casework.talk.domain.PostKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cadres and their posts out of the service's copy of the directory, without their names. */
@Component
final class DirectoryCadres implements Cadres {

  private static final int DEEPEST = 16;

  // What the head of a stationed group or of a working committee is called; the directory marks
  // heads of departments by nothing else.
  private static final Set<String> HEADS = Set.of("组长", "书记", "主任");

  private final OrganTree directory;

  DirectoryCadres(OrganTree directory) {
    this.directory = directory;
  }

  @Override
  public Optional<Cadre> cadre(String id, LocalDate on) {
    return directory.cadre(id, on).map(each -> cadre(each, on));
  }

  @Override
  public List<Cadre> leading(LocalDate on) {
    return directory.codes().stream()
        .sorted()
        .flatMap(organ -> directory.managedBy(organ, on).stream())
        .map(each -> cadre(each, on))
        .filter(Cadre::leads)
        .toList();
  }

  @Override
  public Optional<String> headOf(String organ, String department, LocalDate on) {
    return directory.organ(organ, on).stream()
        .flatMap(each -> each.officers().stream())
        .filter(each -> department.equals(each.department()) && HEADS.contains(each.post()))
        .map(OrganRecord.Officer::officer)
        .sorted()
        .findFirst();
  }

  private Cadre cadre(CadreRecord it, LocalDate on) {
    return new Cadre(
        it.cadre(),
        it.managedBy(),
        it.status().equals("SERVING"),
        it.posts().stream().map(each -> post(each, on)).toList());
  }

  private Cadre.Post post(CadreRecord.Held post, LocalDate on) {
    Optional<UnitRecord> unit = directory.unit(post.unit(), on);
    String area = unit.map(UnitRecord::organ).orElse("");
    return new Cadre.Post(
        post.unit(),
        kind(post.kind()),
        post.since(),
        above(unit.map(UnitRecord::parent).orElse(null), on),
        unit.filter(each -> each.kind().equals("PARTY_COMMITTEE")).isPresent(),
        area,
        area.isEmpty() ? Set.of() : directory.subtree(area));
  }

  private List<String> above(@Nullable String nearest, LocalDate on) {
    List<String> chain = new ArrayList<>();
    String parent = nearest;
    while (parent != null && chain.size() < DEEPEST) {
      chain.add(parent);
      parent = directory.unit(parent, on).map(UnitRecord::parent).orElse(null);
    }
    return chain;
  }

  private static PostKind kind(String word) {
    return switch (word) {
      case "PRINCIPAL" -> PostKind.PRINCIPAL;
      case "TEAM_MEMBER" -> PostKind.TEAM_MEMBER;
      default -> PostKind.OTHER;
    };
  }
}
