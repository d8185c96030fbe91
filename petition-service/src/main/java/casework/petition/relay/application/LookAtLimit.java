package casework.petition.relay.application;

import casework.petition.relay.domain.RelayId;
import casework.platform.kernel.Act;
import jakarta.inject.Named;

/** Looks at a relay's limit when its colour is due to change. */
@Named
public final class LookAtLimit {

  private final Relays relays;
  private final RelayBook book;

  public LookAtLimit(Relays relays, RelayBook book) {
    this.relays = relays;
    this.book = book;
  }

  public void handle(RelayId relay, Act act) {
    relays
        .find(relay)
        .ifPresent(
            read ->
                read.state()
                    .lookAtLimit(
                        book.of(read.state().organ(), read.state().receivedOn(), act.on()),
                        act.on())
                    .ifPresent(change -> relays.save(read, change, act)));
  }
}
