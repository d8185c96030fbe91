package casework.platform.audit;

import java.util.concurrent.CompletableFuture;

/** Takes a checkpoint to where the other services hear of it. */
interface CheckpointSender {

  /** Complete when it has arrived there. */
  CompletableFuture<?> send(Checkpoint checkpoint);
}
