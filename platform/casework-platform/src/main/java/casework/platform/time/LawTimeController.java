package casework.platform.time;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Moves the law's clock in demonstrations and tests, and tells when everything that followed from
 * it has come to rest. Never routed by the gateway.
 */
@RestController
class LawTimeController {

  /**
   * @param to the instant to move to, ISO 8601 with offset
   */
  record Move(java.time.OffsetDateTime to) {}

  record Standing(Instant lawTime) {}

  private record MovesForwardOnly(Instant stands) implements Refusal {
    @Override
    public String code() {
      return "law-time-moves-forward";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "The law's clock stands at " + stands + " and moves forward only.";
    }
  }

  private record NotYours() implements Refusal {
    @Override
    public String code() {
      return "not-your-role";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "Only the system administrator moves the law's clock.";
    }
  }

  private final LawClock clock;
  private final List<SettlementCheck> checks;

  LawTimeController(LawClock clock, List<SettlementCheck> checks) {
    this.clock = clock;
    this.checks = checks;
  }

  @GetMapping("/internal/law-time")
  Standing stands() {
    return new Standing(clock.instant());
  }

  @PostMapping("/internal/law-time")
  Standing move(@RequestBody Move move, Actor actor) {
    if (!actor.isAny(Role.SYSTEM_ADMIN, Role.SERVICE)) {
      throw new Refused(new NotYours());
    }
    Instant to = move.to().toInstant();
    if (to.isBefore(clock.instant())) {
      throw new Refused(new MovesForwardOnly(clock.instant()));
    }
    clock.moveTo(to);
    return new Standing(clock.instant());
  }

  /**
   * Whether outboxes are empty, consumers level and nothing is due, and how much is open of each.
   */
  @GetMapping("/internal/settled")
  Map<String, Object> settled() {
    Map<String, Object> answer = new LinkedHashMap<>();
    long open = 0;
    for (SettlementCheck each : checks) {
      long count = each.open();
      open += count;
      answer.merge(each.name(), count, (a, b) -> (Long) a + (Long) b);
    }
    answer.put("settled", open == 0);
    answer.put("lawTime", clock.instant());
    return answer;
  }
}
