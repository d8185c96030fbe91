package casework.inspection.adapter.mongo;

import casework.inspection.application.batch.EnterBatch;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Finishes, at start, the batches that the last run left half done. */
@Component
final class UnfinishedBatches implements ApplicationRunner {

  private final EnterBatch enterBatch;

  UnfinishedBatches(EnterBatch enterBatch) {
    this.enterBatch = enterBatch;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    boolean more = enterBatch.finishOne();
    while (more) {
      more = enterBatch.finishOne();
    }
  }
}
