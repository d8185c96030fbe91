package casework.petition.relay.adapter.web;

import casework.petition.relay.domain.Carrier;
import casework.petition.relay.domain.Dispatch;
import casework.petition.relay.domain.Relay;
import casework.petition.relay.domain.RelayState.Dispatched;
import casework.petition.relay.domain.RelayState.Received;
import casework.petition.relay.domain.RelayTerms;
import casework.platform.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A relay as its officers see it: numbers, days, codes and signatures.
 *
 * @param envelope number on the envelope; null for a sealed file
 * @param sha256 digest of the sealed file; null for an envelope
 * @param dueOn day by which it must have gone up
 * @param colour today's; null once it has gone up
 */
record RelayView(
    UUID id,
    long revision,
    String organ,
    String receivingOrgan,
    String route,
    String channel,
    LocalDate receivedOn,
    @Nullable Instant receivedAt,
    @Nullable String envelope,
    @Nullable String sha256,
    String status,
    LocalDate dueOn,
    @Nullable String colour,
    @Nullable LocalDate dispatchedOn,
    @Nullable String way,
    @Nullable String takenBy,
    List<Signature> signatures) {

  /** Who had it in hands, by which step, and when. */
  record Signature(String step, String officer, Instant at) {}

  static RelayView of(Stored<Relay> stored, RelayTerms terms, LocalDate today) {
    Relay relay = stored.state();
    Dispatch gone = dispatch(relay);
    return new RelayView(
        stored.id(),
        stored.revision().value(),
        relay.organ(),
        relay.receivingOrgan(),
        relay.route().code(),
        relay.channel().code(),
        relay.receivedOn(),
        relay.receivedAt(),
        relay.carrier() instanceof Carrier.Envelope(var number) ? number.value() : null,
        relay.carrier() instanceof Carrier.File file ? file.sha256() : null,
        relay.state().code(),
        relay.limit().due(terms, today).due(),
        colour(relay, terms, today),
        gone == null ? null : gone.on(),
        gone == null ? null : gone.way().code(),
        gone == null ? null : gone.takenBy(),
        relay.signatures().stream()
            .map(each -> new Signature(word(each.step()), each.by().officer(), each.by().at()))
            .toList());
  }

  static @Nullable String colour(Relay relay, RelayTerms terms, LocalDate today) {
    return relay.limit().runs()
        ? relay
            .limit()
            .reading(terms, today)
            .map(each -> each.colour().name().toLowerCase(Locale.ROOT))
            .orElse("green")
        : null;
  }

  private static @Nullable Dispatch dispatch(Relay relay) {
    return switch (relay.state()) {
      case Dispatched(Dispatch gone) -> gone;
      case Received received -> received.dispatch();
      default -> null;
    };
  }

  private static String word(Enum<?> step) {
    return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
