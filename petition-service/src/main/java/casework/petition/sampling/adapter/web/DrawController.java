package casework.petition.sampling.adapter.web;

import casework.petition.intake.application.Sight;
import casework.petition.sampling.application.DrawSample;
import casework.petition.sampling.application.Draws;
import casework.petition.sampling.application.Draws.Place;
import casework.petition.sampling.application.SampledOrders;
import casework.petition.sampling.application.SampledOrders.Filter;
import casework.petition.sampling.domain.Draw;
import casework.petition.sampling.domain.SamplingRefusal;
import casework.petition.sampling.domain.WorkOrder;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.web.BadRequest;
import casework.platform.web.CreationAct;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The monthly draw among finished orders, told so that anybody can draw again. */
@RestController
@RequestMapping("/api/petitions/work-orders")
class DrawController {

  private static final Role[] KEEPERS = {Role.INTAKE, Role.CASE_SUPERVISION, Role.HEAD};
  private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

  private final DrawSample draws;
  private final Draws kept;
  private final SampledOrders sampled;
  private final Sight sight;

  DrawController(DrawSample draws, Draws kept, SampledOrders sampled, Sight sight) {
    this.draws = draws;
    this.kept = kept;
    this.sampled = sampled;
    this.sight = sight;
  }

  /**
   * A seed that is told later.
   *
   * @param month such as 2020-06
   * @param commitment SHA-256 of the seed in UTF-8, lower-case hexadecimal
   */
  record CommitmentForm(
      @NotBlank @Pattern(regexp = MONTH) String month,
      @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String commitment) {}

  /**
   * A draw.
   *
   * @param seed null until it is told
   * @param list digest of the digests of all orders, each on a line, in order
   * @param orders how many orders there were
   * @param digests of all orders' numbers; left out in lists
   * @param drawn numbers of the orders drawn, in the order of their lots; left out in lists
   */
  record DrawView(
      UUID id,
      String organ,
      String month,
      String commitment,
      LocalDate committedOn,
      @Nullable String seed,
      @Nullable String policy,
      @Nullable String list,
      @Nullable Integer orders,
      @Nullable Integer size,
      @Nullable LocalDate drawnOn,
      @Nullable List<String> digests,
      @Nullable List<String> drawn,
      long revision) {

    private static DrawView of(Stored<Draw> stored, boolean whole) {
      Draw draw = stored.state();
      Draw.Result result = draw.result();
      return new DrawView(
          stored.id(),
          draw.organ(),
          draw.month(),
          draw.commitment(),
          draw.committed().on(),
          result == null ? null : result.seed(),
          result == null ? null : result.policy(),
          result == null ? null : result.list(),
          result == null ? null : result.digests().size(),
          result == null ? null : result.drawn().size(),
          result == null ? null : result.by().on(),
          result == null || !whole ? null : result.digests(),
          result == null || !whole ? null : result.drawn().stream().map(WorkOrder::number).toList(),
          stored.revision().value());
    }
  }

  @PostMapping("/draws")
  ResponseEntity<DrawView> commitDraw(
      @Valid @RequestBody CommitmentForm body, CreationAct creation) {
    Act act = creation.act();
    Gates.require(act.actor(), Role.CASE_SUPERVISION);
    Created<Draw> created = draws.commit(YearMonth.parse(body.month()), body.commitment(), act);
    return Replies.created(
        created,
        URI.create("/api/petitions/work-orders/draws/" + created.stored().id()),
        DrawView.of(created.stored(), true));
  }

  /** The seed that was committed to. */
  record SeedForm(@NotBlank @Size(min = Draw.SHORTEST_SEED, max = 200) String seed) {}

  @PostMapping("/draws/{id}/drawing")
  ResponseEntity<DrawView> drawSample(
      @PathVariable UUID id, @Valid @RequestBody SeedForm body, Revision seen, Act act) {
    Gates.require(act.actor(), Role.CASE_SUPERVISION);
    Stored<Draw> drawn = draws.draw(id, seen, body.seed(), act);
    return Replies.ok(drawn, DrawView.of(drawn, true));
  }

  @GetMapping("/draws/{id}")
  ResponseEntity<DrawView> sampleDraw(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, KEEPERS);
    Stored<Draw> found = draws.seenBy(actor, id);
    return Replies.ok(found, DrawView.of(found, true));
  }

  /** The latest month first. */
  @GetMapping("/draws")
  Paged<DrawView> sampleDraws(PageRequest page, Actor actor) {
    Gates.require(actor, KEEPERS);
    return page.page(
        kept.list(sight.of(actor), place(page), page.rows()).stream()
            .map(each -> DrawView.of(each, false))
            .toList(),
        each -> List.of(each.month(), each.organ()));
  }

  /** A part of a whole. */
  record PartView(long numerator, long denominator) {}

  /**
   * The figures of one organ's month; each part opens to its rows in the list of drawn orders.
   *
   * @param orders how many were drawn from
   * @param drawn how many were drawn, of those
   * @param traced how many of the drawn are traced
   * @param notHandled of the traced, by the list's filter {@code no=handled}
   */
  record DrawFigures(
      String organ,
      String month,
      long orders,
      PartView drawn,
      PartView traced,
      PartView notHandled,
      PartView notByTheRules,
      PartView notSatisfied,
      PartView followedUp) {}

  @GetMapping("/figures")
  DrawFigures sampleFigures(
      @RequestParam @Pattern(regexp = MONTH) String month,
      @RequestParam(required = false) @Nullable String organ,
      Actor actor) {
    Gates.require(
        actor, Role.VIEWER, Role.INTAKE, Role.CASE_SUPERVISION, Role.LEADER_IN_CHARGE, Role.HEAD);
    String asked = organ == null ? actor.organ() : organ;
    Stored<Draw> draw = draws.seenBy(actor, Draw.id(asked, month));
    Draw.Result result = draw.state().result();
    if (result == null) {
      throw new Refused(new SamplingRefusal.NoSuchDraw());
    }
    Set<String> organs = Set.of(asked);
    long drawn = sampled.count(organs, new Filter(null, month, null));
    long followed = sampled.count(organs, new Filter("followed-up", month, null));
    long traced = followed + sampled.count(organs, new Filter("traced", month, null));
    return new DrawFigures(
        asked,
        month,
        result.digests().size(),
        new PartView(drawn, result.digests().size()),
        new PartView(traced, drawn),
        new PartView(sampled.count(organs, new Filter(null, month, "handled")), traced),
        new PartView(sampled.count(organs, new Filter(null, month, "procedure")), traced),
        new PartView(sampled.count(organs, new Filter(null, month, "satisfied")), traced),
        new PartView(followed, traced));
  }

  private static @Nullable Place place(PageRequest page) {
    if (page.after().isEmpty()) {
      return null;
    }
    try {
      return new Place(page.after().get(0), page.after().get(1));
    } catch (IndexOutOfBoundsException _) {
      throw BadRequest.of("cursor-malformed", "The cursor is not one this list has given out.");
    }
  }
}
