package casework.talk;

import static casework.talk.Desk.head;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.inbox.EventInbox;
import casework.platform.kernel.Identifiers;
import casework.testkit.contracts.ContractFiles;
import casework.testkit.kafka.EventSample;
import casework.testkit.kafka.TestBroker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the others publish as their samples is what this service can hear. */
@TalkApp
class HeardSamplesIT {

  private static final Map<String, String> OWNERS =
      Map.of(
          "casework.cadre.v1", "scoring-service",
          "casework.clue.v1", "clue-service",
          "casework.petition.v1", "petition-service",
          "casework.scoring.v1", "scoring-service");

  @Autowired Desk desk;
  @Autowired EventInbox inbox;

  @BeforeEach
  void knowTheOrgans() {
    desk.knowOrgans();
  }

  @Test
  void everySampleOfWhatItListensToIsHeardWithoutAHole() {
    Set<String> heard = new TreeSet<>();
    ContractFiles.of("talk-service")
        .listens()
        .forEach((topic, types) -> samples(topic, types).forEach(each -> hear(topic, each, heard)));
    desk.settled();

    assertThat(heard).contains("clue.noticed.v1", "sanction.imposed.v1", "petition.refused.v1");
    assertThat(inbox.holes()).isEmpty();
    assertThat(
            desk.get(head(Desk.CITY), "/api/talks/mandates?kind=SUPERVISION&cause=CLUE")
                .json()
                .path("items"))
        .isNotEmpty();
    assertThat(
            desk.get(head(Desk.CITY), "/api/talks/mandates?cause=EVALUATION").json().path("items"))
        .as("of the results scoring tells only the poor one asks for a talk")
        .hasSize(1);
    assertThat(
            desk.get(head(Desk.CITY), "/api/talks/mandates?cause=LAST_PLACE").json().path("items"))
        .as("the head of the body that stands last, by the directory")
        .singleElement()
        .satisfies(it -> assertThat(it.path("target").asString()).isEqualTo(Desk.LAST_HEAD));
  }

  private static List<String> samples(String topic, Set<String> types) {
    ContractFiles owner = ContractFiles.of(String.valueOf(OWNERS.get(topic)));
    List<String> names = new ArrayList<>();
    for (Path each : owner.samples()) {
      String name = String.valueOf(each.getFileName()).replace(".json", "");
      if (types.contains("casework." + name.replaceFirst("--.*", ""))) {
        names.add(name);
      }
    }
    return names;
  }

  private void hear(String topic, String name, Set<String> heard) {
    EventSample sample =
        ContractFiles.of(String.valueOf(OWNERS.get(topic)))
            .event(name)
            .about(Identifiers.derive("sample", name))
            .numbered(1);
    TestBroker.send(topic, sample);
    heard.add(name.replaceFirst("--.*", ""));
  }
}
