package casework.clue.adapter.mongo;

import casework.clue.application.TakeOverMatters;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Finishes, at start, the take-overs that the last run left half done. */
@Component
final class UnfinishedTakeOvers implements ApplicationRunner {

  private final TakeOverMatters takeOver;

  UnfinishedTakeOvers(TakeOverMatters takeOver) {
    this.takeOver = takeOver;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    boolean more = takeOver.finishOne();
    while (more) {
      more = takeOver.finishOne();
    }
  }
}
