package casework.clue.adapter.kafka;

import casework.clue.domain.RunSeries.RunCompleted;
import casework.platform.store.EventWriter;
import casework.platform.store.WireBody;
import casework.platform.store.WireEvent;

/** Says that an organ's evaluation run is complete; never how many matters it found. */
public final class RunEventWriter implements EventWriter<RunCompleted> {

  @Override
  public WireEvent write(RunCompleted event) {
    WireBody body = new WireBody().with("organ", event.organ()).with("runOn", event.on());
    return WireEvent.of(ClueEventWriter.TOPIC, "casework.clue-run.completed.v1", body.fields());
  }
}
