package casework.petition.relay.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That something came which is to be handed up.
 *
 * @param receivedAt when an envelope came; null for a file, of which the day alone is kept
 */
public record Receipt(
    String organ,
    String receivingOrgan,
    RelayRoute route,
    RelayChannel channel,
    LocalDate receivedOn,
    @Nullable Instant receivedAt) {}
