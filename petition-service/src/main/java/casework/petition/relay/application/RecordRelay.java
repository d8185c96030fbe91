package casework.petition.relay.application;

import casework.petition.relay.domain.Carrier;
import casework.petition.relay.domain.EnvelopeNumber;
import casework.petition.relay.domain.Receipt;
import casework.petition.relay.domain.Relay;
import casework.petition.relay.domain.RelayChannel;
import casework.petition.relay.domain.RelayId;
import casework.petition.relay.domain.RelayRefusal;
import casework.petition.relay.domain.RelayRoute;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Refused;
import casework.platform.store.Created;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records that a sealed envelope has come which belongs to a higher organ. */
@Named
public final class RecordRelay {

  /**
   * An envelope.
   *
   * @param receivingOrgan code of the organ it goes to; the nearest above where it is null
   */
  public record Command(
      EnvelopeNumber envelope,
      RelayChannel channel,
      RelayRoute route,
      Instant receivedAt,
      @Nullable String receivingOrgan) {}

  private final Relays relays;
  private final HigherOrgans organs;
  private final RelayBook book;

  public RecordRelay(Relays relays, HigherOrgans organs, RelayBook book) {
    this.relays = relays;
    this.organs = organs;
    this.book = book;
  }

  public Created<Relay> handle(Command command, Cause.Creation creation, Act act) {
    RelayId id = new RelayId(creation.id("relay"));
    String organ = act.actor().organ();
    if (command.receivedAt().isAfter(act.at())) {
      throw new Refused(
          new RelayRefusal.DayOutOfRange("receivedAt", act.on().minusYears(1), act.on()));
    }
    Receipt receipt =
        new Receipt(
            organ,
            receiver(command, organ, act),
            command.route(),
            command.channel(),
            LawDays.of(command.receivedAt()),
            command.receivedAt());
    return relays.add(
        id,
        Relay.record(
            id,
            receipt,
            new Carrier.Envelope(command.envelope()),
            book.of(organ, receipt.receivedOn(), act.on()),
            act),
        act);
  }

  private String receiver(Command command, String organ, Act act) {
    List<String> above = organs.above(organ, act.on());
    String asked = command.receivingOrgan();
    if (above.isEmpty() || (asked != null && !above.contains(asked))) {
      throw new Refused(new RelayRefusal.NotAHigherOrgan());
    }
    return asked == null ? above.getFirst() : asked;
  }
}
