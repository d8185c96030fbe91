package casework.testkit.history;

import casework.testkit.contracts.ContractFiles;
import casework.testkit.kafka.EventSample;

/** Who says something, and where. */
enum Voice {
  PETITION("petition-service", "casework.petition.v1"),
  CLUE("clue-service", "casework.clue.v1"),
  TALK("talk-service", "casework.talk.v1"),
  INSPECTION("inspection-service", "casework.inspection.v1"),
  CADRE("scoring-service", "casework.cadre.v1"),
  SCORE("scoring-service", "casework.scoring.v1");

  private final String service;
  private final String topic;

  Voice(String service, String topic) {
    this.service = service;
    this.topic = topic;
  }

  String topic() {
    return topic;
  }

  /** The producer's own sample, such as {@code clue.closed.v1}. */
  EventSample sample(String name) {
    return ContractFiles.of(service).event(name);
  }
}
