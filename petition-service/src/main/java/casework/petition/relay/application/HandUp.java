package casework.petition.relay.application;

import casework.petition.intake.domain.Accused;
import casework.petition.intake.domain.Competence;
import casework.petition.relay.domain.Carrier;
import casework.petition.relay.domain.Coded;
import casework.petition.relay.domain.Receipt;
import casework.petition.relay.domain.Relay;
import casework.petition.relay.domain.RelayChannel;
import casework.petition.relay.domain.RelayId;
import casework.petition.relay.domain.RelayRefusal;
import casework.petition.relay.domain.RelayRoute;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes an online report that turned out not to be this organ's to know, seals it to the higher
 * organ and keeps nothing but the sealed file, until its hand-over is recorded. The caller has the
 * report in memory only and keeps nothing of it.
 */
@Named
public final class HandUp {

  /** More than this is not taken: a sealed file stands in one document with its record. */
  public static final int MOST_BYTES = 8 * 1024 * 1024;

  /**
   * The record of a hand-over.
   *
   * @param sha256 digest of the sealed file, hexadecimal; tells nothing of what is in it
   * @param dueOn day by which it must have gone up
   */
  public record HandedUp(UUID relay, String receivingOrgan, String sha256, LocalDate dueOn) {}

  private final Relays relays;
  private final FileSealer sealer;
  private final HigherOrgans organs;
  private final Competence competence;
  private final RelayBook book;

  public HandUp(
      Relays relays,
      FileSealer sealer,
      HigherOrgans organs,
      Competence competence,
      RelayBook book) {
    this.relays = relays;
    this.sealer = sealer;
    this.organs = organs;
    this.competence = competence;
    this.book = book;
  }

  /**
   * Hands up a report of which the accused are not told: to the nearest higher organ, and past the
   * own head.
   *
   * @param channel code of petition-channel, without what is below it: {@code web}, {@code phone}
   * @param plain the submission; not kept
   * @param creation the same creation gives the same relay
   * @throws Refused {@code too-large-to-hand-up}, {@code not-a-higher-organ}, {@code
   *     date-out-of-range}
   * @throws FileSealer.NoKeyOfHigherOrgan where nothing can be sealed to the higher organ
   */
  public HandedUp handle(
      String organ,
      String channel,
      LocalDate receivedOn,
      byte[] plain,
      Cause.Creation creation,
      Act act) {
    return handle(organ, channel, receivedOn, List.of(), plain, creation, act);
  }

  /**
   * The same where the caller knows whom the report accuses: it goes to the organ that may know of
   * all of them.
   *
   * @param accused looked at in memory for the way it takes; not kept
   */
  @Rule("R-INT-07")
  public HandedUp handle(
      String organ,
      String channel,
      LocalDate receivedOn,
      List<Accused> accused,
      byte[] plain,
      Cause.Creation creation,
      Act act) {
    RelayId id = idOf(creation);
    return relays
        .find(id)
        .map(HandUp::receipt)
        .orElseGet(
            () -> {
              Receipt receipt = receipt(organ, channel, receivedOn, accused, act.on());
              return record(id, receipt, plain, creation, act);
            });
  }

  // The digest of what was sent makes the id and is kept nowhere else: with the same key and
  // another
  // text a second report is handed up, none is lost, and nothing tells one text from another.
  private static RelayId idOf(Cause.Creation creation) {
    return new RelayId(
        Identifiers.derive("relay", creation.scope(), creation.key(), creation.fingerprint()));
  }

  private HandedUp record(
      RelayId id, Receipt receipt, byte[] plain, Cause.Creation creation, Act act) {
    if (plain.length > MOST_BYTES) {
      throw new Refused(new RelayRefusal.TooLargeToHandUp(MOST_BYTES));
    }
    Carrier.File file = sealer.seal(id, receipt.receivingOrgan(), plain);
    Act recording =
        new Act(
            act.actor(),
            Cause.Creation.lasting(creation.scope(), creation.key(), "handed-up"),
            act.at());
    return receipt(
        relays
            .add(
                id,
                Relay.record(
                    id,
                    receipt,
                    file,
                    book.of(receipt.organ(), receipt.receivedOn(), act.on()),
                    recording),
                recording)
            .stored());
  }

  private Receipt receipt(
      String organ, String channel, LocalDate receivedOn, List<Accused> accused, LocalDate today) {
    RelayChannel way =
        Coded.of(RelayChannel.class, channel)
            .orElseThrow(() -> new IllegalArgumentException("no channel of petitions"));
    boolean sparesHead = accused.isEmpty() || competence.mayMeanOwnHead(organ, accused, today);
    return new Receipt(
        organ,
        receiver(organ, accused, today),
        sparesHead ? RelayRoute.BYPASSING_HEAD : RelayRoute.VIA_HEAD,
        way,
        receivedOn,
        null);
  }

  /** The nearest organ above that may know of everybody accused. */
  private String receiver(String organ, List<Accused> accused, LocalDate today) {
    String receiver =
        competence
            .higherOwner(organ, accused, today)
            .or(() -> organs.above(organ, today).stream().findFirst())
            .orElseThrow(() -> new Refused(new RelayRefusal.NotAHigherOrgan()));
    Optional<String> higher = competence.higherOwner(receiver, accused, today);
    // A directory in which two organs stand above each other must not hold this up for ever.
    Set<String> passed = new HashSet<>(List.of(organ, receiver));
    while (higher.isPresent() && passed.add(higher.get())) {
      receiver = higher.get();
      higher = competence.higherOwner(receiver, accused, today);
    }
    return receiver;
  }

  private static HandedUp receipt(Stored<Relay> stored) {
    Relay relay = stored.state();
    if (!(relay.carrier() instanceof Carrier.File file)) {
      throw new IllegalStateException("an online report is handed up as a file");
    }
    return new HandedUp(
        relay.id().value(), relay.receivingOrgan(), file.sha256(), relay.limit().dueOn());
  }
}
