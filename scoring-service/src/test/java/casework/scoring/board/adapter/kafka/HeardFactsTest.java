package casework.scoring.board.adapter.kafka;

import static casework.scoring.board.SampleBoards.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.inbox.EventHandler;
import casework.platform.inbox.Heard;
import casework.platform.inbox.Hearing;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Change;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.board.application.HearFact;
import casework.scoring.board.application.Proposals;
import casework.scoring.board.application.Traces;
import casework.scoring.board.domain.Trace;
import casework.testkit.contracts.ContractFiles;
import casework.testkit.kafka.EventSample;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is made of the facts other services promise, read from their own samples. */
class HeardFactsTest {

  private static final ContractFiles CLUES = ContractFiles.of("clue-service");
  private static final ContractFiles TALKS = ContractFiles.of("talk-service");
  private static final String ROOM = "990300-JW-D2";
  private static final YearMonth MARCH = YearMonth.of(2020, 3);

  private final MemoryTraces traces = new MemoryTraces();
  private final ClueFacts clues = new ClueFacts(new HearFact(traces));
  private final TalkFacts talks = new TalkFacts(new HearFact(traces));
  private final Proposals proposals = new Proposals(traces, RULES);

  private static final class MemoryTraces implements Traces {

    private final Map<UUID, Trace> kept = new TreeMap<>();

    @Override
    public Optional<Stored<Trace>> find(UUID id) {
      return Optional.ofNullable(kept.get(id)).map(it -> Stored.of(id, Revision.FIRST, it));
    }

    @Override
    public List<Trace> of(String body, YearMonth period) {
      return kept.values().stream()
          .filter(each -> each.place() != null && each.place().department().equals(body))
          .toList();
    }

    @Override
    public List<Trace> about(UUID matter, Actor actor) {
      return kept.values().stream().filter(each -> each.matter().equals(matter)).toList();
    }

    @Override
    public boolean add(Change<Trace, Trace.Told> change, Act act) {
      kept.put(Trace.idOf(change.next().matter()), change.next());
      return true;
    }

    @Override
    public void save(Stored<Trace> read, Change<Trace, Trace.Told> change, Act act) {
      kept.put(read.id(), change.next());
    }
  }

  private static void hear(Hearing part, String topic, EventSample sample, long sequence) {
    Heard heard =
        new Heard(
            sample.id(),
            "/casework/clue",
            new UUID(1, 1),
            sequence,
            sample.type(),
            sample.data(),
            Instant.EPOCH,
            null);
    Map<String, EventHandler> byType = Objects.requireNonNull(part.byTopic().get(topic));
    Objects.requireNonNull(byType.get(sample.type()))
        .on(heard, new Act(Actor.system("tests"), new Cause.Step(), Instant.EPOCH));
  }

  private void hear(String sample, long sequence) {
    hear(clues, "casework.clue.v1", CLUES.event(sample), sequence);
  }

  private List<String> proposed() {
    return proposals.of("990300-JW", ROOM, MARCH).stream().map(each -> each.item()).toList();
  }

  @Test
  void aClosedClueAndASanctionPropose() {
    hear("sanction.imposed.v1", 1);
    assertThat(proposed()).as("nobody knows whose it is").isEmpty();
    hear("clue.handed-over.v1", 4);
    hear("clue.closed.v1", 9);
    hear("clue.closed.v1", 9);

    assertThat(proposed()).containsExactly("A01", "R05");
    assertThat(traces.kept.values())
        .singleElement()
        .satisfies(it -> assertThat(it.petition()).isNotNull());
  }

  @Test
  void whatIsVoidedOrReopenedProposesNoMoreAlsoWhenItWasHeardFirst() {
    hear("clue.handed-over.v1", 4);
    hear("clue.voided.v1", 12);
    hear("clue.closed.v1", 9);

    assertThat(proposed()).isEmpty();
  }

  @Test
  void aTalkProposesWhereItsDepartmentIsTold() {
    EventSample held = TALKS.event("talk.held.v1");
    hear(talks, "casework.talk.v1", held.with("department", null), 1);
    assertThat(proposed()).as("as talks were told of before departments were").isEmpty();
    hear(talks, "casework.talk.v1", held.with("talk", new UUID(6, 6).toString()), 1);

    assertThat(proposed()).containsExactly("R04");
  }
}
