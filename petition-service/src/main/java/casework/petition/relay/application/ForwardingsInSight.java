package casework.petition.relay.application;

import casework.petition.intake.application.Petitions;
import casework.petition.intake.application.Sight;
import casework.petition.intake.application.Withdrawals;
import casework.petition.intake.domain.PetitionId;
import casework.petition.relay.domain.Forwarding;
import casework.petition.relay.domain.RelayRefusal;
import casework.petition.relay.domain.Silence;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows forwardings as they are: settled as soon as the petition that arrived is decided on. */
@Named
public final class ForwardingsInSight {

  private final Forwardings forwardings;
  private final Petitions petitions;
  private final Sight sight;
  private final Withdrawals withdrawals;
  private final RelayBook book;

  public ForwardingsInSight(
      Forwardings forwardings,
      Petitions petitions,
      Sight sight,
      Withdrawals withdrawals,
      RelayBook book) {
    this.forwardings = forwardings;
    this.petitions = petitions;
    this.sight = sight;
    this.withdrawals = withdrawals;
    this.book = book;
  }

  public List<Stored<Forwarding>> list(Actor actor, @Nullable UUID after, int rows) {
    return forwardings.list(sight.of(actor), withdrawals.of(actor), after, rows).stream()
        .map(this::asItIs)
        .toList();
  }

  /**
   * What the actor's organ has still to accept or to pass on. One that has been decided on since
   * somebody looked is told by its state.
   */
  public List<Stored<Forwarding>> waiting(Actor actor, @Nullable UUID after, int rows) {
    return forwardings.waitingAt(actor.organ(), withdrawals.of(actor), after, rows).stream()
        .map(this::asItIs)
        .toList();
  }

  public Stored<Forwarding> seenBy(Actor actor, UUID id) {
    Set<String> organs = sight.of(actor);
    Set<UUID> withheld = withdrawals.of(actor);
    return forwardings
        .find(id)
        .filter(each -> organs.contains(each.state().from()) || organs.contains(each.state().to()))
        .filter(
            each ->
                !withheld.contains(each.state().left())
                    && !withheld.contains(each.state().arrived()))
        .map(this::asItIs)
        .orElseThrow(() -> new Refused(new RelayRefusal.NoSuchRelay()));
  }

  /** Looks at a forwarding when its colour is due to change, and keeps what has become of it. */
  public void look(UUID id, Act act) {
    forwardings
        .find(id)
        .ifPresent(
            read ->
                settled(read.state())
                    .or(
                        () ->
                            read.state()
                                .lookAtLimit(
                                    book.of(
                                        read.state().to(),
                                        read.state().limit().clock().startedOn(),
                                        act.on()),
                                    act.on()))
                    .ifPresent(change -> forwardings.save(read, change, act)));
  }

  private Stored<Forwarding> asItIs(Stored<Forwarding> read) {
    return settled(read.state())
        .map(change -> new Stored<>(read.id(), read.revision(), change.next(), read.marks()))
        .orElse(read);
  }

  private Optional<Change<Forwarding, Silence>> settled(Forwarding forwarding) {
    return petitions
        .find(new PetitionId(forwarding.arrived()))
        .flatMap(each -> Optional.ofNullable(each.state().state().decidedOn()))
        .flatMap(forwarding::settle);
  }
}
