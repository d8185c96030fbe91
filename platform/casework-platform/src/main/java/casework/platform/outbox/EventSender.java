package casework.platform.outbox;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Puts one fact on its topic; the future ends when the broker has it on all in-sync replicas. */
@FunctionalInterface
public interface EventSender {
  CompletableFuture<?> send(UUID matter, OutboxEntry entry);
}
