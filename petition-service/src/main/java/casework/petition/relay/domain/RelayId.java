package casework.petition.relay.domain;

import java.util.UUID;

/** Which relay. */
public record RelayId(UUID value) {}
