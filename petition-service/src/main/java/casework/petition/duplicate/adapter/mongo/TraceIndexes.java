package casework.petition.duplicate.adapter.mongo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Makes traces findable before the first petition is looked for; does nothing where they are. */
@Component
final class TraceIndexes implements ApplicationRunner {

  private final MongoTraces traces;

  TraceIndexes(MongoTraces traces) {
    this.traces = traces;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    traces.prepare();
  }
}
