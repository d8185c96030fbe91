package casework.platform.store;

import casework.platform.kernel.Revision;
import java.util.Map;
import java.util.UUID;

/**
 * A matter as it was read: what it is, and what the store needs to know to change it.
 *
 * @param marks the store's own notes beside the state
 */
public record Stored<S>(UUID id, Revision revision, S state, Marks marks) {

  /** A matter without any notes, as a test's in-memory store keeps it. */
  public static <S> Stored<S> of(UUID id, Revision revision, S state) {
    return new Stored<>(id, revision, state, new Marks(0, 0, Map.of(), Map.of()));
  }

  /**
   * What a document keeps beside its state.
   *
   * @param sequence number of facts the matter has said so far
   * @param pending how many entries its outbox still held when it was read
   * @param fences by lease, the highest fencing token a clock has written with
   * @param heard per source matter, the sequence of the last fact that has had its effect here
   */
  public record Marks(
      long sequence, int pending, Map<String, Long> fences, Map<String, Long> heard) {}
}
