package casework.petition.relay.domain;

import casework.petition.relay.domain.ForwardingState.Settled;
import casework.petition.relay.domain.ForwardingState.Waiting;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * That a petition was forwarded to the organ whose it is (转送), which has five working days to
 * accept it or to pass it on.
 *
 * @param from code of the organ that forwarded it
 * @param to code of the organ that has it now
 * @param left what is left of it at the one, by id
 * @param arrived what became of it at the other, by id
 */
public record Forwarding(
    UUID id,
    String from,
    String to,
    UUID left,
    UUID arrived,
    Limit limit,
    ForwardingState state,
    Signed by) {

  private static final List<String> RULES = List.of("R-INT-07", "T-REL-ACCEPT");

  /** What can be done with a forwarding. */
  public enum Step {
    FORWARD,
    SETTLE
  }

  /** The way a petition goes. */
  public record Way(String from, String to, UUID left, UUID arrived) {}

  /**
   * Forwards, and starts the five working days.
   *
   * @param mayHaveIt whether the other organ lies below, or is the one the petition came from
   */
  @Rule(value = "R-INT-07", kind = RuleKind.REFUSES)
  @Rule("T-REL-ACCEPT")
  public static Change<Forwarding, Silence> forward(
      Way way, boolean mayHaveIt, RelayTerms terms, Act act) {
    RelayStaff.requireIntakeOf(way.from(), act.actor());
    if (!mayHaveIt) {
      throw new Refused(new RelayRefusal.NotToBeForwardedThere());
    }
    return Change.of(
        new Forwarding(
            way.arrived(),
            way.from(),
            way.to(),
            way.left(),
            way.arrived(),
            Limit.from(act.on(), Limit.Stage.FORWARDING, terms, act.on()),
            ForwardingLifecycle.TABLE.arrive(null, Step.FORWARD, new Waiting()),
            act.signed()),
        "forwarding",
        RULES);
  }

  /** The other organ has decided on it; empty where that is known already. */
  @Rule("T-REL-ACCEPT")
  public Optional<Change<Forwarding, Silence>> settle(LocalDate decidedOn) {
    if (!(state instanceof Waiting)) {
      return Optional.empty();
    }
    LocalDate on =
        decidedOn.isBefore(limit.clock().startedOn()) ? limit.clock().startedOn() : decidedOn;
    ForwardingState settled = ForwardingLifecycle.TABLE.arrive(state, Step.SETTLE, new Settled(on));
    return Optional.of(Change.of(with(limit.met(on), settled), "forwarding-settled", RULES));
  }

  /** Looks at the limit again; empty where nothing has changed. */
  @Rule("T-REL-ACCEPT")
  public Optional<Change<Forwarding, Silence>> lookAtLimit(RelayTerms terms, LocalDate today) {
    Limit now = limit.toldOn(terms, today);
    return now.equals(limit)
        ? Optional.empty()
        : Optional.of(Change.of(with(now, state), "forwarding-colour", RULES));
  }

  private Forwarding with(Limit until, ForwardingState next) {
    return new Forwarding(id, from, to, left, arrived, until, next, by);
  }
}
