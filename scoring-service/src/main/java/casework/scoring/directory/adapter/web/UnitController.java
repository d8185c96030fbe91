package casework.scoring.directory.adapter.web;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.security.Gates;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.web.CodeSets;
import casework.platform.web.CreationAct;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import casework.scoring.directory.application.KeepUnit;
import casework.scoring.directory.application.NotFound;
import casework.scoring.directory.application.Reach;
import casework.scoring.directory.application.Units;
import casework.scoring.directory.domain.PostKind;
import casework.scoring.directory.domain.Unit;
import casework.scoring.directory.domain.UnitCode;
import casework.scoring.directory.domain.UnitKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Units and their posts. */
@RestController
@RequestMapping("/api/directory/units")
class UnitController {

  private final KeepUnit keepUnit;
  private final Units units;
  private final Reach reach;
  private final CodeSets codes;

  UnitController(KeepUnit keepUnit, Units units, Reach reach, CodeSets codes) {
    this.keepUnit = keepUnit;
    this.units = units;
    this.reach = reach;
    this.codes = codes;
  }

  record UnitVersion(
      @NotNull LocalDate validFrom,
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 20) String organ,
      @NotNull UnitKind kind,
      @Nullable @Size(max = 20) String parent,
      boolean active,
      @NotNull @Size(max = 200) List<@Valid @NotNull UnitPost> posts) {

    Unit.Version domain() {
      String above = parent;
      return new Unit.Version(
          validFrom,
          name,
          organ,
          kind,
          above == null ? null : new UnitCode(above),
          active,
          posts.stream()
              .map(each -> new Unit.Post(each.post, each.title, each.kind, each.managedBy))
              .toList());
    }

    static UnitVersion of(Unit.Version it) {
      UnitCode above = it.parent();
      return new UnitVersion(
          it.validFrom(),
          it.name(),
          it.organ(),
          it.kind(),
          above == null ? null : above.value(),
          it.active(),
          it.posts().stream()
              .map(each -> new UnitPost(each.code(), each.title(), each.kind(), each.managedBy()))
              .toList());
    }
  }

  record UnitPost(
      @NotBlank @Size(max = 30) String post,
      @NotBlank @Size(max = 100) String title,
      @NotNull PostKind kind,
      @NotBlank @Size(max = 20) String managedBy) {}

  record NewUnit(@NotBlank @Size(max = 20) String unit, @NotNull @Valid UnitVersion version) {}

  record UnitLine(
      String unit,
      String name,
      String organ,
      UnitKind kind,
      @Nullable String parent,
      boolean active) {}

  record UnitDetail(String unit, long revision, List<UnitVersion> history) {}

  @GetMapping
  Paged<UnitLine> units(
      @RequestParam(required = false) @Nullable String prefix,
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String kind,
      PageRequest page,
      Actor actor) {
    Gates.requireContentReader(actor);
    if (kind != null) {
      codes.require("scoring-directory-unit-kind", kind, "kind");
    }
    List<Stored<Unit>> found =
        units.list(
            new Units.Filter(prefix, organ, kind),
            reach.organs(actor),
            DirectoryReaders.after(page),
            page.rows());
    Paged<Stored<Unit>> shown = page.page(found, each -> List.of(each.state().code().value()));
    return new Paged<>(
        shown.items().stream().map(each -> line(each.state())).toList(), shown.next());
  }

  @GetMapping("/{unit}")
  ResponseEntity<UnitDetail> unit(@PathVariable String unit, Actor actor) {
    Gates.requireContentReader(actor);
    Stored<Unit> stored =
        units
            .find(new UnitCode(unit))
            .filter(each -> reach.covers(actor, each.state().latest().organ()))
            .orElseThrow(() -> new Refused(new NotFound()));
    return Replies.ok(stored, detail(stored));
  }

  @PostMapping
  ResponseEntity<UnitDetail> enterUnit(@Valid @RequestBody NewUnit body, CreationAct creation) {
    UnitCode code = new UnitCode(body.unit());
    Created<Unit> created = keepUnit.enter(code, body.version().domain(), creation.act());
    return Replies.created(
        created, URI.create("/api/directory/units/" + code), detail(created.stored()));
  }

  @PostMapping("/{unit}/versions")
  ResponseEntity<UnitDetail> reviseUnit(
      @PathVariable String unit, Revision expected, @Valid @RequestBody UnitVersion body, Act act) {
    Stored<Unit> stored = keepUnit.revise(new UnitCode(unit), expected, body.domain(), act);
    return Replies.ok(stored, detail(stored));
  }

  private static UnitLine line(Unit unit) {
    UnitVersion latest = UnitVersion.of(unit.latest());
    return new UnitLine(
        unit.code().value(),
        latest.name(),
        latest.organ(),
        latest.kind(),
        latest.parent(),
        latest.active());
  }

  private static UnitDetail detail(Stored<Unit> stored) {
    return new UnitDetail(
        stored.state().code().value(),
        stored.revision().value(),
        stored.state().versions().stream().map(UnitVersion::of).toList());
  }
}
