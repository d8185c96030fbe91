package casework.petition.thread.domain;

import java.util.UUID;

/** A thread's id: the id of its petition. */
public record ThreadId(UUID value) {}
