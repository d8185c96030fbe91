package casework.petition.relay.application;

import casework.petition.relay.domain.Relay;
import casework.petition.relay.domain.RelaySight;
import casework.platform.store.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of all relays together; sealed files are never read along. */
public interface RelayQueries {

  /** Where a list goes on: after this relay. */
  record Place(LocalDate receivedOn, UUID id) {}

  /**
   * Newest receipt first.
   *
   * @param status null for any
   */
  List<Stored<Relay>> ledger(
      RelaySight sight, @Nullable String status, @Nullable Place after, int rows);

  /** Those that have not gone up, the oldest first. */
  List<Stored<Relay>> waiting(RelaySight sight, @Nullable Place after, int rows);

  /** Running limits told by another calendar than this one. */
  List<UUID> reckonedOtherwise(String calendar, int rows);
}
