package casework.petition.relay.adapter.web;

import casework.petition.intake.application.Petitions;
import casework.petition.intake.domain.PetitionId;
import casework.petition.relay.application.ForwardPetition;
import casework.petition.relay.application.ForwardingsInSight;
import casework.petition.relay.application.RelayBook;
import casework.petition.relay.domain.Forwarding;
import casework.petition.relay.domain.ForwardingState.Settled;
import casework.petition.relay.domain.RelayTerms;
import casework.platform.audit.AuditTrail;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import casework.platform.why.ClockLine;
import casework.platform.why.Trace;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Forwards petitions to the organ whose they are, and shows how long that one has. */
@RestController
@RequestMapping("/api/petitions")
class ForwardingController {

  private static final Role[] KEEPERS = {Role.INTAKE, Role.CASE_SUPERVISION, Role.HEAD};

  private final ForwardPetition forward;
  private final ForwardingsInSight inSight;
  private final RelayBook book;
  private final AuditTrail trail;
  private final LawClock law;
  private final Petitions petitions;

  ForwardingController(
      ForwardPetition forward,
      ForwardingsInSight inSight,
      RelayBook book,
      AuditTrail trail,
      LawClock law,
      Petitions petitions) {
    this.petitions = petitions;
    this.forward = forward;
    this.inSight = inSight;
    this.book = book;
    this.trail = trail;
    this.law = law;
  }

  /** To which organ it goes. */
  record ForwardingForm(@NotBlank @Size(max = 40) String organ) {}

  /**
   * A forwarding.
   *
   * @param left what is left of the petition where it came from
   * @param arrived what became of it where it went
   * @param dueOn day by which it is accepted or passed on
   * @param colour today's; null once that is done
   */
  record ForwardingView(
      UUID id,
      String from,
      String to,
      UUID left,
      UUID arrived,
      LocalDate forwardedOn,
      String status,
      LocalDate dueOn,
      @Nullable String colour,
      @Nullable LocalDate settledOn) {}

  @PostMapping("/{id}/forwarding")
  ResponseEntity<ForwardingView> forward(
      @PathVariable UUID id, @Valid @RequestBody ForwardingForm body, Revision seen, Act act) {
    Gates.require(act.actor(), Role.INTAKE);
    Stored<Forwarding> kept =
        forward.handle(new ForwardPetition.Command(new PetitionId(id), seen, body.organ()), act);
    return Replies.ok(kept, view(kept));
  }

  @GetMapping("/forwardings")
  Paged<ForwardingView> list(PageRequest page, Actor actor) {
    Gates.require(actor, KEEPERS);
    List<ForwardingView> rows =
        inSight.list(actor, IdCursor.after(page), page.rows()).stream().map(this::view).toList();
    return page.page(rows, each -> List.of(each.id().toString()));
  }

  /**
   * A petition that was forwarded here and waits to be accepted or passed on.
   *
   * @param kind code of petition-task
   * @param matter the petition
   */
  record ForwardingTask(
      String kind, UUID matter, @Nullable String number, LocalDate dueOn, String colour) {}

  @GetMapping("/forwardings/tasks")
  Paged<ForwardingTask> forwardingTasks(PageRequest page, Actor actor) {
    if (!actor.is(Role.INTAKE)) {
      return new Paged<>(List.of(), null);
    }
    List<Stored<Forwarding>> rows = inSight.waiting(actor, IdCursor.after(page), page.rows());
    Paged<Stored<Forwarding>> shown = page.page(rows, each -> List.of(each.id().toString()));
    return new Paged<>(
        shown.items().stream().filter(each -> each.state().limit().runs()).map(this::task).toList(),
        shown.next());
  }

  private ForwardingTask task(Stored<Forwarding> stored) {
    ForwardingView seen = view(stored);
    return new ForwardingTask(
        "petition-forwarding",
        seen.arrived(),
        petitions
            .find(new PetitionId(seen.arrived()))
            .map(each -> each.state().number().value())
            .orElse(null),
        seen.dueOn(),
        Objects.requireNonNullElse(seen.colour(), "green"));
  }

  @GetMapping("/forwardings/{id}")
  ResponseEntity<ForwardingView> detail(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, KEEPERS);
    Stored<Forwarding> found = inSight.seenBy(actor, id);
    return Replies.ok(found, view(found));
  }

  /** Everything that explains a forwarding. */
  record ForwardingWhy(UUID forwarding, List<ClockLine> clocks, List<Trace> trail) {}

  @GetMapping("/forwardings/{id}/why")
  ResponseEntity<ForwardingWhy> why(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, KEEPERS);
    Stored<Forwarding> found = inSight.seenBy(actor, id);
    Forwarding it = found.state();
    return Replies.ok(
        found,
        new ForwardingWhy(
            id,
            List.of(
                ClockLine.of(
                    it.limit().clock(), it.limit().policy(), terms(it).calendar(), law.today())),
            Trace.of(trail.of(it.left()))));
  }

  private RelayTerms terms(Forwarding it) {
    return book.of(it.to(), it.limit().clock().startedOn(), law.today());
  }

  private ForwardingView view(Stored<Forwarding> stored) {
    Forwarding it = stored.state();
    LocalDate today = law.today();
    return new ForwardingView(
        stored.id(),
        it.from(),
        it.to(),
        it.left(),
        it.arrived(),
        it.limit().clock().startedOn(),
        it.state().code(),
        it.limit().due(terms(it), today).due(),
        it.limit().runs()
            ? it.limit()
                .reading(terms(it), today)
                .map(each -> each.colour().name().toLowerCase(Locale.ROOT))
                .orElse("green")
            : null,
        it.state() instanceof Settled(LocalDate on) ? on : null);
  }
}
