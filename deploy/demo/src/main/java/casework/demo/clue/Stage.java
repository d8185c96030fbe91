package casework.demo.clue;

import java.util.Arrays;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** How far a clue has come, in the order of its life, by the ledger's words for its stages. */
public enum Stage {
  ARRIVED("arrived"),
  REGISTERED("registered"),
  PROPOSED("proposed"),
  APPROVED("approved"),
  HANDED_OVER("handed-over"),
  UNDER_STUDY("under-study"),
  DISPOSED("in-disposal", "shelved", "concluded"),
  ENDED("result-recorded"),
  STRUCK_OFF("struck-off");

  private final Set<String> words;

  Stage(String... words) {
    this.words = Set.of(words);
  }

  /** Whether the clue has come at least so far. */
  public boolean isReachedBy(JsonNode clue) {
    String word = clue.path("line").path("stage").asString("");
    return Arrays.stream(values())
        .filter(stage -> stage.words.contains(word))
        .anyMatch(stage -> stage.compareTo(this) >= 0);
  }
}
