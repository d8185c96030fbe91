package casework.platform.audit.web;

import casework.platform.audit.AuditChain;
import casework.platform.audit.AuditRow;
import casework.platform.audit.AuditTrail;
import casework.platform.audit.Checkpoint;
import casework.platform.audit.Checkpoints;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.web.BadRequest;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the chain to the audit administrator; to look at it is itself recorded. */
@RestController
@RequestMapping("/internal")
final class AuditController {

  private final AuditChain chain;
  private final AuditTrail trail;
  private final Checkpoints checkpoints;

  AuditController(AuditChain chain, AuditTrail trail, Checkpoints checkpoints) {
    this.chain = chain;
    this.trail = trail;
    this.checkpoints = checkpoints;
  }

  @GetMapping("/audit")
  Paged<AuditRow> rows(Actor actor, PageRequest page) {
    Gates.require(actor, Role.AUDIT_ADMIN);
    trail.read(actor, null, "audit");
    List<AuditRow> rows = chain.rowsAfter(after(page), page.rows());
    return page.page(rows, row -> List.of(Long.toString(row.position())));
  }

  @GetMapping("/audit/{matter}")
  List<AuditRow> of(Actor actor, @PathVariable UUID matter) {
    Gates.require(actor, Role.AUDIT_ADMIN);
    trail.read(actor, matter, "audit");
    return trail.of(matter);
  }

  /** 204 while there is nothing to put a checkpoint on. */
  @PostMapping("/checkpoint")
  ResponseEntity<Checkpoint> checkpoint(Actor actor) {
    Gates.require(actor, Role.SERVICE, Role.AUDIT_ADMIN);
    return checkpoints
        .publish()
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  private static long after(PageRequest page) {
    try {
      return page.after().isEmpty() ? 0 : Long.parseLong(page.after().getFirst());
    } catch (NumberFormatException e) {
      throw BadRequest.of("cursor-malformed", "The cursor is not one this list has given out.");
    }
  }
}
