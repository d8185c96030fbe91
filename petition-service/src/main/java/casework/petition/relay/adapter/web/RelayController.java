package casework.petition.relay.adapter.web;

import casework.petition.relay.application.CarryRelay;
import casework.petition.relay.application.RecordRelay;
import casework.petition.relay.application.RelayBook;
import casework.petition.relay.domain.Coded;
import casework.petition.relay.domain.DispatchWay;
import casework.petition.relay.domain.EnvelopeNumber;
import casework.petition.relay.domain.Relay;
import casework.petition.relay.domain.RelayChannel;
import casework.petition.relay.domain.RelayId;
import casework.petition.relay.domain.RelayRoute;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.web.CreationAct;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands up what belongs to a higher organ. No body here has a field in which anything could be
 * told: numbers of a fixed form, days, and codes.
 */
@RestController
@RequestMapping("/api/petitions/relays")
class RelayController {

  private static final String CHANNELS = "letter|visit|web|phone|other";
  private static final String ROUTES = "via-head|bypassing-head";
  private static final String WAYS = "confidential-post|in-person|sealed-file";
  private static final String ORGAN = "[0-9]{6}-[A-Z]{2}";
  private static final String OFFICER = ORGAN + "-[A-Z][0-9]{3}";

  private final RecordRelay record;
  private final CarryRelay carry;
  private final RelayBook book;

  RelayController(RecordRelay record, CarryRelay carry, RelayBook book) {
    this.record = record;
    this.carry = carry;
    this.book = book;
  }

  /**
   * A sealed envelope.
   *
   * @param envelope the number on it: a year, a hyphen, a serial
   * @param receivingOrgan the organ it goes to; the nearest above where it is left out
   */
  record Envelope(
      @NotNull @Pattern(regexp = EnvelopeNumber.FORM) String envelope,
      @NotNull @Pattern(regexp = CHANNELS) String channel,
      @NotNull @Pattern(regexp = ROUTES) String route,
      @NotNull Instant receivedAt,
      @Pattern(regexp = ORGAN) @Nullable String receivingOrgan) {}

  @PostMapping
  ResponseEntity<RelayView> record(@Valid @RequestBody Envelope body, CreationAct creation) {
    Act act = creation.act();
    Gates.require(act.actor(), Role.INTAKE);
    Created<Relay> created =
        record.handle(
            new RecordRelay.Command(
                new EnvelopeNumber(body.envelope()),
                code(RelayChannel.class, body.channel()),
                code(RelayRoute.class, body.route()),
                body.receivedAt(),
                body.receivingOrgan()),
            (Cause.Creation) act.cause(),
            act);
    return Replies.created(
        created,
        URI.create("/api/petitions/relays/" + created.stored().id()),
        view(created.stored(), act));
  }

  @PostMapping("/{id}/head-signature")
  ResponseEntity<RelayView> signFor(@PathVariable UUID id, Revision seen, Act act) {
    Gates.require(act.actor(), Role.HEAD);
    return reply(carry.signFor(at(id, seen), act), act);
  }

  /**
   * The sealed file, for the officer who carries it up or takes it over above.
   *
   * @param file opens with the higher organ's private key only
   */
  record Carriage(RelayView relay, String file) {}

  @PostMapping("/{id}/carriage")
  ResponseEntity<Carriage> fetch(@PathVariable UUID id, Revision seen, Act act) {
    Gates.require(act.actor(), Role.INTAKE);
    CarryRelay.Fetched fetched = carry.fetch(at(id, seen), act);
    return Replies.ok(fetched.relay(), new Carriage(view(fetched.relay(), act), fetched.file()));
  }

  /**
   * That it has gone up.
   *
   * @param takenBy id of the officer above who took it over; left out where it went by post
   */
  record DispatchForm(
      @NotNull LocalDate dispatchedOn,
      @NotNull @Pattern(regexp = WAYS) String way,
      @Pattern(regexp = OFFICER) @Nullable String takenBy) {}

  @PostMapping("/{id}/dispatch")
  ResponseEntity<RelayView> dispatch(
      @PathVariable UUID id, @Valid @RequestBody DispatchForm body, Revision seen, Act act) {
    Gates.require(act.actor(), Role.INTAKE);
    return reply(
        carry.dispatch(
            at(id, seen),
            body.dispatchedOn(),
            code(DispatchWay.class, body.way()),
            body.takenBy(),
            act),
        act);
  }

  @PostMapping("/{id}/receipt")
  ResponseEntity<RelayView> receive(@PathVariable UUID id, Revision seen, Act act) {
    Gates.require(act.actor(), Role.INTAKE);
    return reply(carry.receive(at(id, seen), act), act);
  }

  private static CarryRelay.Seen at(UUID id, Revision seen) {
    return new CarryRelay.Seen(new RelayId(id), seen);
  }

  /** The patterns let no other code through. */
  private static <E extends Enum<E> & Coded> E code(Class<E> list, String code) {
    return Coded.of(list, code).orElseThrow(IllegalStateException::new);
  }

  private ResponseEntity<RelayView> reply(Stored<Relay> stored, Act act) {
    return Replies.ok(stored, view(stored, act));
  }

  private RelayView view(Stored<Relay> stored, Act act) {
    Relay relay = stored.state();
    return RelayView.of(stored, book.of(relay.organ(), relay.receivedOn(), act.on()), act.on());
  }
}
