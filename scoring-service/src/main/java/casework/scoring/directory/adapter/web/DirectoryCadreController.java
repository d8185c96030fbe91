package casework.scoring.directory.adapter.web;

import casework.platform.kernel.Actor;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import casework.platform.web.CodeSets;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import casework.scoring.directory.adapter.web.CadreViews.CadreDetail;
import casework.scoring.directory.adapter.web.CadreViews.CadreLine;
import casework.scoring.directory.application.CadreRegister;
import casework.scoring.directory.application.Cadres;
import casework.scoring.directory.application.Reach;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cadres as they are looked up. */
@RestController
@RequestMapping("/api/directory/cadres")
class DirectoryCadreController {

  private final Cadres cadres;
  private final CadreRegister register;
  private final Reach reach;
  private final CodeSets codes;
  private final LawClock law;

  DirectoryCadreController(
      Cadres cadres, CadreRegister register, Reach reach, CodeSets codes, LawClock law) {
    this.cadres = cadres;
    this.register = register;
    this.reach = reach;
    this.codes = codes;
    this.law = law;
  }

  /**
   * @param ids with commas; whoever is not within sight is left out
   * @param prefix beginning of the id
   * @param unit where he holds a post today
   */
  @GetMapping
  Paged<CadreLine> cadres(
      @RequestParam(required = false) @Nullable String ids,
      @RequestParam(required = false) @Nullable String prefix,
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String managedBy,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String status,
      PageRequest page,
      Actor actor) {
    Gates.requireContentReader(actor);
    if (status != null) {
      codes.require("scoring-directory-cadre-status", status, "status");
    }
    Cadres.Filter filter =
        new Cadres.Filter(
            prefix, organ, managedBy, unit, status, ids == null ? null : DirectoryReaders.ids(ids));
    List<Stored<Cadre>> found =
        cadres.list(
            filter, reach.organs(actor), law.today(), DirectoryReaders.after(page), page.rows());
    Paged<Stored<Cadre>> shown = page.page(found, each -> List.of(each.state().id().value()));
    return new Paged<>(
        shown.items().stream().map(each -> CadreViews.line(each.state(), law.today())).toList(),
        shown.next());
  }

  @GetMapping("/{cadre}")
  ResponseEntity<CadreDetail> cadre(@PathVariable String cadre, Actor actor) {
    Gates.requireContentReader(actor);
    Stored<Cadre> stored = register.visible(new CadreId(cadre), actor);
    return Replies.ok(stored, CadreViews.detail(stored, law.today()));
  }
}
