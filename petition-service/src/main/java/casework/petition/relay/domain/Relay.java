package casework.petition.relay.domain;

import casework.petition.relay.domain.RelayLifecycle.Step;
import casework.petition.relay.domain.RelayState.Awaiting;
import casework.petition.relay.domain.RelayState.Dispatched;
import casework.petition.relay.domain.RelayState.Fetched;
import casework.petition.relay.domain.RelayState.Received;
import casework.petition.relay.domain.RelayState.WithHead;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.kernel.Signed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a higher organ and is handed up unread (径送): when it came, in what it is carried,
 * who had it in hands. Nothing of what it says, of whom it accuses or who wrote it has a place
 * here. Immutable: each step returns what it became.
 *
 * @param organ code of the organ that received it
 * @param receivingOrgan code of the higher organ it goes to
 * @param receivedOn law day of the receipt
 * @param receivedAt when an envelope was received; null for a file, of which the day alone is kept
 */
public record Relay(
    RelayId id,
    String organ,
    String receivingOrgan,
    RelayRoute route,
    RelayChannel channel,
    LocalDate receivedOn,
    @Nullable Instant receivedAt,
    Carrier carrier,
    Limit limit,
    RelayState state,
    Signed recordedBy) {

  private static final List<String> RULES = List.of("R-INT-07");

  /** Records that it has come, and starts the five working days. */
  @Rule("R-INT-07")
  public static Change<Relay, Silence> record(
      RelayId id, Receipt receipt, Carrier carrier, RelayTerms terms, Act act) {
    RelayStaff.requireIntakeOf(receipt.organ(), act.actor());
    if (receipt.receivedOn().isAfter(act.on())) {
      throw new Refused(
          new RelayRefusal.DayOutOfRange("receivedOn", act.on().minusYears(1), act.on()));
    }
    Relay relay =
        new Relay(
            id,
            receipt.organ(),
            receipt.receivingOrgan(),
            receipt.route(),
            receipt.channel(),
            receipt.receivedOn(),
            receipt.receivedAt(),
            carrier,
            Limit.from(receipt.receivedOn(), Limit.Stage.RELAY, terms, act.on()),
            RelayLifecycle.TABLE.arrive(null, Step.RECORD, new Awaiting()),
            act.signed());
    return Change.of(relay, "relay-record", RULES);
  }

  /** The own head takes it over (径送). */
  @Rule(value = "R-INT-07", kind = RuleKind.REFUSES)
  public Change<Relay, Silence> signFor(Act act) {
    RelayStaff.requireHeadOf(organ, act.actor());
    if (route == RelayRoute.BYPASSING_HEAD) {
      throw new Refused(new RelayRefusal.BypassesTheHead());
    }
    RelayLifecycle.TABLE.require(state, Step.SIGN_FOR);
    return become(Step.SIGN_FOR, new WithHead(act.signed()), limit, carrier, "relay-head");
  }

  /** Gives the sealed file to one officer, to carry it up or to take it over above. */
  @Rule(value = "R-INT-07", kind = RuleKind.REFUSES)
  public Change<Relay, Silence> fetch(Act act) {
    RelayStaff.requireIntakeOfEither(this, act.actor());
    RelayLifecycle.TABLE.require(state, Step.FETCH);
    boolean carriedByAnother =
        state instanceof Fetched(Signed by, String _)
            && !by.officer().equals(act.actor().officer());
    if (!(carrier instanceof Carrier.File) || carriedByAnother) {
      throw new Refused(new RelayRefusal.NotToBeFetched());
    }
    return become(
        Step.FETCH, new Fetched(act.signed(), act.actor().organ()), limit, carrier, "relay-fetch");
  }

  /** Records that it has gone up; a sealed file is deleted here with that. */
  @Rule(value = "R-INT-07", kind = RuleKind.REFUSES)
  public Change<Relay, Silence> dispatch(
      LocalDate on, DispatchWay way, @Nullable String takenBy, Act act) {
    RelayStaff.requireIntakeOf(organ, act.actor());
    RelayLifecycle.TABLE.require(state, Step.DISPATCH);
    if (on.isBefore(receivedOn) || on.isAfter(act.on())) {
      throw new Refused(new RelayRefusal.DayOutOfRange("dispatchedOn", receivedOn, act.on()));
    }
    switch (carrier) {
      case Carrier.Envelope _ -> {
        if (route == RelayRoute.VIA_HEAD && state instanceof Awaiting) {
          throw new Refused(new RelayRefusal.HeadHasNotSigned());
        }
      }
      case Carrier.File _ -> {
        if (!(state instanceof Fetched)) {
          throw new Refused(new RelayRefusal.FileNotFetched());
        }
      }
    }
    Dispatch dispatch = new Dispatch(on, way, takenBy, act.signed());
    return become(
        Step.DISPATCH, new Dispatched(dispatch), limit.met(on), purged(), "relay-dispatch");
  }

  /** The higher organ has it; a sealed file that it fetched itself is deleted here with that. */
  @Rule(value = "R-INT-07", kind = RuleKind.REFUSES)
  public Change<Relay, Silence> receive(Act act) {
    RelayStaff.requireIntakeOf(receivingOrgan, act.actor());
    RelayLifecycle.TABLE.require(state, Step.RECEIVE);
    boolean carriedBelow =
        state instanceof Fetched(Signed _, String by) && !by.equals(receivingOrgan);
    if (carriedBelow) {
      throw new Refused(new RelayRefusal.NotYoursToRelay());
    }
    Dispatch dispatch = state instanceof Dispatched(Dispatch gone) ? gone : null;
    Limit met = limit.runs() ? limit.met(act.on()) : limit;
    return become(
        Step.RECEIVE, new Received(dispatch, act.signed()), met, purged(), "relay-receipt");
  }

  /** Looks at the limit again; empty where nothing has changed. */
  @Rule("R-INT-07")
  public Optional<Change<Relay, Silence>> lookAtLimit(RelayTerms terms, LocalDate today) {
    Limit now = limit.toldOn(terms, today);
    return now.equals(limit)
        ? Optional.empty()
        : Optional.of(Change.of(with(now, state, carrier), "relay-colour", RULES));
  }

  private Carrier purged() {
    return switch (carrier) {
      case Carrier.Envelope envelope -> envelope;
      case Carrier.File file -> file.purged();
    };
  }

  private Change<Relay, Silence> become(
      Step step, RelayState next, Limit until, Carrier carried, String word) {
    return Change.of(
        with(until, RelayLifecycle.TABLE.arrive(state, step, next), carried), word, RULES);
  }

  private Relay with(Limit until, RelayState next, Carrier carried) {
    return new Relay(
        id,
        organ,
        receivingOrgan,
        route,
        channel,
        receivedOn,
        receivedAt,
        carried,
        until,
        next,
        recordedBy);
  }
}
