package casework.petition.relay.application;

import casework.petition.relay.domain.Carrier;
import casework.petition.relay.domain.DispatchWay;
import casework.petition.relay.domain.Relay;
import casework.petition.relay.domain.RelayId;
import casework.petition.relay.domain.RelayRefusal;
import casework.petition.relay.domain.Silence;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Carries a relay up, signature by signature. */
@Named
public final class CarryRelay {

  /** Which relay, as it was seen. */
  public record Seen(RelayId relay, Revision expected) {}

  /** A sealed file in the hands of one officer. */
  public record Fetched(Stored<Relay> relay, String file) {}

  private final RelaysInSight inSight;
  private final Relays relays;

  public CarryRelay(RelaysInSight inSight, Relays relays) {
    this.inSight = inSight;
    this.relays = relays;
  }

  /** The own head signs for it. */
  public Stored<Relay> signFor(Seen seen, Act act) {
    return step(seen, act, each -> each.signFor(act));
  }

  /** One officer fetches the sealed file. */
  public Fetched fetch(Seen seen, Act act) {
    Stored<Relay> read = inSight.at(seen.expected(), act.actor(), seen.relay());
    Change<Relay, Silence> change = read.state().fetch(act);
    if (!(read.state().carrier() instanceof Carrier.File(String _, String ciphertext))
        || ciphertext == null) {
      throw new Refused(new RelayRefusal.NotToBeFetched());
    }
    return new Fetched(relays.save(read, change, act), ciphertext);
  }

  /** It goes up; what there was of it here is deleted. */
  public Stored<Relay> dispatch(
      Seen seen, LocalDate on, DispatchWay way, @Nullable String takenBy, Act act) {
    return step(seen, act, each -> each.dispatch(on, way, takenBy, act));
  }

  /** The higher organ signs for it. */
  public Stored<Relay> receive(Seen seen, Act act) {
    return step(seen, act, each -> each.receive(act));
  }

  private Stored<Relay> step(Seen seen, Act act, Function<Relay, Change<Relay, Silence>> what) {
    Stored<Relay> read = inSight.at(seen.expected(), act.actor(), seen.relay());
    return relays.save(read, what.apply(read.state()), act);
  }
}
