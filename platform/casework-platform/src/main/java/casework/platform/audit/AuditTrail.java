package casework.platform.audit;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Refusal;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a service says to the audit trail: someone read protected content, someone was refused. Each
 * call returns when the entry is on disk, so it comes before the answer. What was done needs no
 * call: the store writes it with the change itself.
 */
public final class AuditTrail {

  private final AuditChain chain;
  private final InstantSource machine;
  private final Clock law;
  private final Supplier<Optional<String>> trace;

  /**
   * @param machine machine time, for when the entry was made
   * @param law law time, for when the act was done
   * @param trace the W3C trace of the request being served
   */
  public AuditTrail(
      AuditChain chain, InstantSource machine, Clock law, Supplier<Optional<String>> trace) {
    this.chain = chain;
    this.machine = machine;
    this.law = law;
    this.trace = trace;
  }

  /**
   * Records that protected content is about to be shown.
   *
   * @param matter whose content it is; null for a list
   * @param what a word for what is shown, such as {@code subjects}
   * @throws AuditUnavailable where it cannot be recorded; nothing may be shown then
   */
  public void read(Actor actor, @Nullable UUID matter, String what) {
    append(entry(actor, matter, what, List.of(), "READ", null));
  }

  /**
   * Records that a step was refused.
   *
   * @throws AuditUnavailable where it cannot be recorded
   */
  public void refused(Actor actor, @Nullable UUID matter, String step, Refusal refusal) {
    List<String> rules = refusal.rule().isEmpty() ? List.of() : List.of(refusal.rule());
    append(entry(actor, matter, step, rules, "REFUSED", refusal.code()));
  }

  /**
   * Chains an entry.
   *
   * @throws AuditUnavailable where it cannot be chained in time
   */
  public void append(AuditEntry entry) {
    chain.append(List.of(entry));
  }

  /** What has been recorded about one matter, in the chain's order. */
  public List<AuditRow> of(UUID matter) {
    return chain.rows(matter);
  }

  private AuditEntry entry(
      Actor actor,
      @Nullable UUID matter,
      String step,
      List<String> rules,
      String outcome,
      @Nullable String detail) {
    return new AuditEntry(
        UUID.randomUUID(),
        machine.instant(),
        law.instant(),
        actor.officer(),
        actor.organ(),
        step,
        matter,
        0,
        rules,
        outcome,
        detail,
        trace.get().orElse(null));
  }
}
