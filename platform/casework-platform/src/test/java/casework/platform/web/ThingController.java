package casework.platform.web;

import casework.platform.audit.AuditUnavailable;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.AlreadyApplied;
import casework.platform.store.Created;
import casework.platform.store.OutboxFull;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import com.mongodb.MongoTimeoutException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Things that can be made, stepped and listed, and every way to fail. */
@RestController
final class ThingController {

  static final AtomicInteger CHANGES = new AtomicInteger();

  private final CodeSets codes;
  private final Creations creations;

  ThingController(CodeSets codes, Creations creations) {
    this.codes = codes;
    this.creations = creations;
  }

  enum Shape {
    ROUND,
    SQUARE
  }

  record Part(@NotBlank String name) {}

  record Thing(
      @NotBlank String name,
      @Max(9) int count,
      @Nullable Boolean bright,
      @Nullable LocalDate on,
      @Nullable Shape shape,
      @Nullable UUID other,
      @Nullable List<@Valid Part> parts,
      @Nullable Map<String, String> notes,
      @Nullable String code) {}

  record Made(String scope, String key, String fingerprint, String at) {}

  @PostMapping("/api/things")
  ResponseEntity<Made> make(CreationAct creation, @Valid @RequestBody Thing thing) {
    if (thing.code() != null) {
      codes.require("edge-kind", thing.code(), "code");
    }
    CHANGES.incrementAndGet();
    Stored<String> stored = Stored.of(new UUID(0, 1), Revision.FIRST, "thing");
    return Replies.created(
        new Created<>(stored, false), URI.create("/api/things/1"), made(creation.act()));
  }

  @PostMapping("/api/other-things")
  Made makeOther(
      Actor actor,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @Valid @RequestBody Thing thing) {
    return made(creations.of(actor, key, thing));
  }

  @PostMapping("/api/tried-things")
  String tryOut(PreviewedCreation creation, @Valid @RequestBody Thing thing) {
    return creation.preview() + " " + creation.act().cause().getClass().getSimpleName();
  }

  private static Made made(Act act) {
    Cause.Creation cause = (Cause.Creation) act.cause();
    return new Made(cause.scope(), cause.key(), cause.fingerprint(), act.at().toString());
  }

  record Step(@NotNull String note) {}

  @PostMapping("/api/things/{id}/steps")
  ResponseEntity<String> step(
      @PathVariable UUID id, Act act, Revision expected, @Valid @RequestBody Step step) {
    CHANGES.incrementAndGet();
    return Replies.ok(expected.next(), act.actor().officer() + " " + act.cause());
  }

  @GetMapping("/api/things")
  Paged<Integer> list(PageRequest page) {
    int after = page.after().isEmpty() ? 0 : Integer.parseInt(page.after().getFirst());
    List<Integer> rows =
        IntStream.rangeClosed(after + 1, Math.min(after + page.rows(), 120)).boxed().toList();
    return page.page(rows, each -> List.of(Integer.toString(each)));
  }

  @GetMapping("/api/numbers")
  int number(@RequestParam int of, @RequestParam(required = false) @Max(9) Integer bound) {
    return of;
  }

  @GetMapping("/api/closed")
  String closed(Actor actor) {
    Gates.require(actor, Role.HEAD);
    return "open";
  }

  @GetMapping("/internal/closed")
  String internal(Actor actor) {
    Gates.require(actor, Role.SERVICE);
    return "open";
  }

  record No(Family family, String code) implements Refusal {
    @Override
    public String detail() {
      return "A plain sentence.";
    }

    @Override
    public String rule() {
      return family == Family.RULE ? "R-CLUE-02" : "";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("needed", 3, "status", "overwritten");
    }
  }

  @GetMapping("/api/failures/{kind}")
  String fail(@PathVariable String kind) throws Exception {
    throw switch (kind) {
      case "phase" -> new Refused(new No(Refusal.Family.PHASE, "not-in-that-phase"));
      case "rule" -> new Refused(new No(Refusal.Family.RULE, "a-rule"));
      case "authority" -> new Refused(new No(Refusal.Family.AUTHORITY, "not-your-role"));
      case "unknown" -> new Refused(new No(Refusal.Family.UNKNOWN, "no-such-thing"));
      case "meaning" -> new Refused(new No(Refusal.Family.MEANING, "no-sense"));
      case "stale" -> new StaleRevision(new Revision(8));
      case "applied" -> new AlreadyApplied();
      case "full" -> new OutboxFull();
      case "audit" -> new AuditUnavailable(new IllegalStateException("secret"));
      case "store" -> new MongoTimeoutException("secret host");
      case "wrapped-store" -> new IllegalStateException(new MongoTimeoutException("secret host"));
      case "away" ->
          new ResponseStatusException(
              HttpStatus.SERVICE_UNAVAILABLE, null, new IllegalStateException("no answer"));
      case "broken" -> new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, "secret");
      case "checked" -> new Exception("secret");
      default -> new IllegalStateException("secret inside");
    };
  }
}
