package casework.petition.sampling.adapter.web;

import casework.petition.intake.application.Sight;
import casework.petition.sampling.application.SampledOrders;
import casework.petition.sampling.application.SampledOrders.Filter;
import casework.petition.sampling.application.TakeInOrders;
import casework.petition.sampling.application.TraceOrder;
import casework.petition.sampling.domain.SampledOrder;
import casework.petition.sampling.domain.SampledState;
import casework.petition.sampling.domain.SampledState.Answers;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.web.BadRequest;
import casework.platform.web.CodeSets;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Finished orders of the hotline (12345), and those drawn among them. */
@RestController
@RequestMapping("/api/petitions/work-orders")
class WorkOrderController {

  private static final Role[] KEEPERS = {Role.INTAKE, Role.CASE_SUPERVISION, Role.HEAD};

  private final TakeInOrders takeIn;
  private final TraceOrder tracing;
  private final SampledOrders sampled;
  private final OrderMapping mapping;
  private final FindingReader findings;
  private final Sight sight;
  private final CodeSets lists;

  WorkOrderController(
      TakeInOrders takeIn,
      TraceOrder tracing,
      SampledOrders sampled,
      OrderMapping mapping,
      FindingReader findings,
      Sight sight,
      CodeSets lists) {
    this.takeIn = takeIn;
    this.tracing = tracing;
    this.sampled = sampled;
    this.mapping = mapping;
    this.findings = findings;
    this.sight = sight;
    this.lists = lists;
  }

  /** Rows as the hotline writes them; members that the mapping does not name are dropped. */
  record OrdersForm(@NotEmpty @Size(max = 1_000) List<@NotNull Map<String, Object>> rows) {}

  /**
   * A row that was not taken.
   *
   * @param row its place, from 1
   * @param fault code of work-order-fault
   */
  record Fault(int row, String fault) {}

  /** What became of the rows. */
  record Receipt(int taken, int repeated, List<Fault> faults) {}

  /** The same rows once more change nothing: each order is known by its number. */
  @PostMapping
  Receipt takeInOrders(@Valid @RequestBody OrdersForm body, Act act) {
    Gates.require(act.actor(), Role.INTAKE);
    int taken = 0;
    int repeated = 0;
    List<Fault> faults = new ArrayList<>();
    for (int row = 1; row <= body.rows().size(); row++) {
      switch (mapping.read(body.rows().get(row - 1), act.on())) {
        case OrderMapping.Read.Bad(String fault) -> faults.add(new Fault(row, fault));
        case OrderMapping.Read.Good(var order) -> {
          switch (takeIn.handle(order, act)) {
            case TAKEN -> taken++;
            case REPEATED -> repeated++;
            case MONTH_DRAWN -> faults.add(new Fault(row, "month-drawn"));
            case MONTH_FULL -> faults.add(new Fault(row, "month-full"));
          }
        }
      }
    }
    return new Receipt(taken, repeated, faults);
  }

  /**
   * A drawn order.
   *
   * @param state code of work-order-state
   * @param petition what was found has become; null where it has become none
   */
  record OrderView(
      UUID id,
      String organ,
      String month,
      String number,
      String kind,
      String unit,
      String region,
      LocalDate finishedOn,
      String state,
      @Nullable Boolean handled,
      @Nullable Boolean procedure,
      @Nullable Boolean satisfied,
      @Nullable LocalDate tracedOn,
      @Nullable UUID petition,
      long revision) {

    private static OrderView of(Stored<SampledOrder> stored) {
      SampledOrder order = stored.state();
      Answers answers =
          switch (order.state()) {
            case SampledState.Drawn _ -> null;
            case SampledState.Traced traced -> traced.answers();
            case SampledState.FollowedUp followed -> followed.answers();
          };
      LocalDate on =
          switch (order.state()) {
            case SampledState.Drawn _ -> null;
            case SampledState.Traced traced -> traced.by().on();
            case SampledState.FollowedUp followed -> followed.by().on();
          };
      return new OrderView(
          stored.id(),
          order.organ(),
          order.month(),
          order.order().number(),
          order.order().kind(),
          order.order().unit(),
          order.order().region(),
          order.order().finishedOn(),
          order.state().code(),
          answers == null ? null : answers.handled(),
          answers == null ? null : answers.procedure(),
          answers == null ? null : answers.satisfied(),
          on,
          order.state() instanceof SampledState.FollowedUp followed ? followed.petition() : null,
          stored.revision().value());
    }
  }

  /**
   * @param state code of work-order-state
   * @param month such as 2020-06
   * @param no code of work-order-question: one that was answered with no
   */
  @GetMapping
  Paged<OrderView> sampledOrders(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Pattern(regexp = "\\d{4}-\\d{2}") @Nullable String month,
      @RequestParam(required = false) @Nullable String no,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, KEEPERS);
    if (state != null) {
      lists.require("work-order-state", state, "state");
    }
    if (no != null) {
      lists.require("work-order-question", no, "no");
    }
    Filter filter = new Filter(state, month, no);
    return page.page(
        sampled.list(sight.of(actor), filter, place(page), page.rows()).stream()
            .map(OrderView::of)
            .toList(),
        each -> List.of(each.id().toString()));
  }

  private static @Nullable UUID place(PageRequest page) {
    if (page.after().isEmpty()) {
      return null;
    }
    try {
      return UUID.fromString(page.after().getFirst());
    } catch (IllegalArgumentException _) {
      throw BadRequest.of("cursor-malformed", "The cursor is not one this list has given out.");
    }
  }

  @GetMapping("/{id}")
  ResponseEntity<OrderView> sampledOrder(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, KEEPERS);
    return reply(tracing.seenBy(actor, id));
  }

  /** The three questions: was it handled, by the rules, and is the caller content. */
  record TraceForm(
      @NotNull Boolean handled, @NotNull Boolean procedure, @NotNull Boolean satisfied) {}

  @PostMapping("/{id}/trace")
  ResponseEntity<OrderView> traceOrder(
      @PathVariable UUID id, @Valid @RequestBody TraceForm body, Revision seen, Act act) {
    Gates.require(act.actor(), Role.INTAKE);
    return reply(
        tracing.trace(
            id, seen, new Answers(body.handled(), body.procedure(), body.satisfied()), act));
  }

  @PostMapping("/{id}/petition")
  ResponseEntity<OrderView> followUpOrder(
      @PathVariable UUID id, @Valid @RequestBody FindingForm body, Revision seen, Act act) {
    Gates.require(act.actor(), Role.INTAKE);
    return reply(tracing.followUp(id, seen, findings.read(body, act), act));
  }

  private static ResponseEntity<OrderView> reply(Stored<SampledOrder> stored) {
    return Replies.ok(stored, OrderView.of(stored));
  }
}
