package casework.clue.adapter.web;

import casework.platform.directory.OrganTree;
import casework.platform.kernel.Actor;
import casework.platform.security.Gates;
import casework.platform.security.OrganScope;
import casework.platform.time.LawClock;
import java.util.List;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The names of the organs within sight and of their departments, for whoever reads or fills in a
 * list.
 */
@RestController
@RequestMapping("/api/clues/organs")
class OrgansController {

  private final OrganTree organs;
  private final OrganScope scopes;
  private final LawClock law;

  OrgansController(OrganTree organs, OrganScope scopes, LawClock law) {
    this.organs = organs;
    this.scopes = scopes;
    this.law = law;
  }

  record Organs(List<OrganName> items) {}

  record OrganName(String organ, String name, List<DepartmentName> departments) {}

  record DepartmentName(String department, String name) {}

  @GetMapping
  Organs names(Actor actor) {
    Gates.requireContentReader(actor);
    return new Organs(
        new TreeSet<>(scopes.of(actor))
            .stream()
                .flatMap(code -> organs.organ(code, law.today()).stream())
                .map(
                    organ ->
                        new OrganName(
                            organ.organ(),
                            organ.name(),
                            organ.departments().stream()
                                .map(each -> new DepartmentName(each.code(), each.name()))
                                .toList()))
                .toList());
  }
}
