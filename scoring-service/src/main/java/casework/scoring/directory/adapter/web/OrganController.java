package casework.scoring.directory.adapter.web;

import casework.platform.directory.OrganRecord;
import casework.platform.directory.OrganTree;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.security.Gates;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import casework.platform.web.CreationAct;
import casework.platform.web.Replies;
import casework.scoring.directory.application.KeepOrgan;
import casework.scoring.directory.application.NotFound;
import casework.scoring.directory.application.Organs;
import casework.scoring.directory.application.Reach;
import casework.scoring.directory.domain.Organ;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Organs, their departments and officers. */
@RestController
@RequestMapping("/api/directory")
class OrganController {

  private final KeepOrgan keepOrgan;
  private final Organs organs;
  private final Reach reach;
  private final OrganTree tree;
  private final LawClock law;

  OrganController(KeepOrgan keepOrgan, Organs organs, Reach reach, OrganTree tree, LawClock law) {
    this.keepOrgan = keepOrgan;
    this.organs = organs;
    this.reach = reach;
    this.tree = tree;
    this.law = law;
  }

  record OrganVersion(
      @NotNull LocalDate validFrom,
      @NotBlank @Size(max = 100) String name,
      Organ.@NotNull Level level,
      @NotNull @Pattern(regexp = "[0-9]{6}") String region,
      @Nullable @Size(max = 20) String parent,
      @Nullable @Valid OrganHead head,
      @NotNull @Size(max = 200) List<@Valid @NotNull OrganDepartment> departments,
      @NotNull @Size(max = 1000) List<@Valid @NotNull OrganOfficer> officers) {

    Organ.Version domain() {
      OrganHead first = head;
      return new Organ.Version(
          validFrom,
          name,
          level,
          region,
          parent,
          first == null ? null : new Organ.Head(first.officer, first.cadre, first.name),
          departments.stream()
              .map(each -> new Organ.Department(each.code, each.name, each.kind))
              .toList(),
          officers.stream()
              .map(each -> new Organ.Officer(each.officer, each.name, each.department, each.post))
              .toList());
    }

    static OrganVersion of(Organ.Version it) {
      Organ.Head first = it.head();
      return new OrganVersion(
          it.validFrom(),
          it.name(),
          it.level(),
          it.region(),
          it.parent(),
          first == null ? null : new OrganHead(first.officer(), first.cadre(), first.name()),
          it.departments().stream()
              .map(each -> new OrganDepartment(each.code(), each.name(), each.kind()))
              .toList(),
          it.officers().stream()
              .map(
                  each ->
                      new OrganOfficer(each.officer(), each.name(), each.department(), each.post()))
              .toList());
    }
  }

  record OrganHead(
      @NotBlank @Size(max = 40) String officer,
      @NotBlank @Size(max = 20) String cadre,
      @NotBlank @Size(max = 60) String name) {}

  record OrganDepartment(
      @NotBlank @Size(max = 40) String code,
      @NotBlank @Size(max = 100) String name,
      Organ.@NotNull DepartmentKind kind) {}

  record OrganOfficer(
      @NotBlank @Size(max = 40) String officer,
      @NotBlank @Size(max = 60) String name,
      @Nullable @Size(max = 40) String department,
      @NotNull @Size(max = 100) String post) {}

  record NewOrgan(@NotBlank @Size(max = 20) String organ, @NotNull @Valid OrganVersion version) {}

  record OrganLine(String organ, String name, @Nullable String parent) {}

  record OrganLines(List<OrganLine> items) {}

  record OrganDetail(String organ, long revision, List<OrganVersion> history) {}

  /**
   * @param department null for one outside the departments
   */
  record OfficerName(String officer, String name, @Nullable String department, String post) {}

  record OfficerNames(List<OfficerName> items) {}

  @GetMapping("/organs")
  OrganLines organs(Actor actor) {
    Gates.requireContentReader(actor);
    return new OrganLines(
        new TreeSet<>(reach.organs(actor))
            .stream()
                .flatMap(code -> tree.organ(code, law.today()).stream())
                .map(each -> new OrganLine(each.organ(), each.name(), each.parent()))
                .toList());
  }

  @GetMapping("/organs/{organ}")
  ResponseEntity<OrganDetail> organ(@PathVariable String organ, Actor actor) {
    Gates.requireContentReader(actor);
    Stored<Organ> stored =
        organs
            .find(organ)
            .filter(_ -> reach.covers(actor, organ))
            .orElseThrow(() -> new Refused(new NotFound()));
    return Replies.ok(stored, detail(stored));
  }

  @PostMapping("/organs")
  ResponseEntity<OrganDetail> enterOrgan(@Valid @RequestBody NewOrgan body, CreationAct creation) {
    Created<Organ> created = keepOrgan.enter(body.organ(), body.version().domain(), creation.act());
    return Replies.created(
        created, URI.create("/api/directory/organs/" + body.organ()), detail(created.stored()));
  }

  @PostMapping("/organs/{organ}/versions")
  ResponseEntity<OrganDetail> reviseOrgan(
      @PathVariable String organ,
      Revision expected,
      @Valid @RequestBody OrganVersion body,
      Act act) {
    Stored<Organ> stored = keepOrgan.revise(organ, expected, body.domain(), act);
    return Replies.ok(stored, detail(stored));
  }

  /** The names of officers within sight; others are left out. */
  @GetMapping("/officers")
  OfficerNames officers(@RequestParam String ids, Actor actor) {
    Gates.requireContentReader(actor);
    List<String> asked = DirectoryReaders.ids(ids);
    return new OfficerNames(
        new TreeSet<>(reach.organs(actor))
            .stream()
                .flatMap(code -> tree.organ(code, law.today()).stream())
                .map(OrganRecord::officers)
                .flatMap(List::stream)
                .filter(each -> asked.contains(each.officer()))
                .map(
                    each ->
                        new OfficerName(
                            each.officer(), each.name(), each.department(), each.post()))
                .toList());
  }

  private static OrganDetail detail(Stored<Organ> stored) {
    return new OrganDetail(
        stored.state().code(),
        stored.revision().value(),
        stored.state().versions().stream().map(OrganVersion::of).toList());
  }
}
