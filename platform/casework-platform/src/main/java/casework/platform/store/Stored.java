package casework.platform.store;

import casework.platform.kernel.Revision;
import java.util.UUID;

/**
 * A matter as it was read: what it is, and what the store needs to know to change it.
 *
 * @param sequence number of facts the matter has said so far
 * @param pending how many entries its outbox still held when it was read
 */
public record Stored<S>(UUID id, Revision revision, S state, long sequence, int pending) {}
