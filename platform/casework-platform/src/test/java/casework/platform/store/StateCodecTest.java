package casework.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StateCodecTest {

  record MatterId(UUID value) {}

  enum Level {
    LOW,
    HIGH
  }

  sealed interface Phase {
    record Open(LocalDate since) implements Phase {}

    sealed interface Ended extends Phase {
      record WellEnded(String how) implements Ended {}

      record BadlyEnded() implements Ended {}
    }
  }

  record Matter(
      MatterId id,
      Phase phase,
      List<Phase> history,
      Phase.@Nullable Ended ended,
      Map<Level, Integer> counts,
      @Nullable String note,
      Instant at,
      boolean sealed) {

    boolean isOpen() {
      return phase instanceof Phase.Open;
    }

    String getTitle() {
      return "a derived value, not a component";
    }
  }

  private final StateCodec codec = new StateCodec();
  private final Matter matter =
      new Matter(
          new MatterId(UUID.fromString("00000000-0000-8000-8000-000000000001")),
          new Phase.Open(LocalDate.of(2020, 2, 29)),
          List.of(new Phase.Ended.BadlyEnded(), new Phase.Open(LocalDate.of(2020, 1, 1))),
          new Phase.Ended.WellEnded("so"),
          Map.of(Level.HIGH, 3),
          null,
          Instant.parse("2020-01-01T00:00:00.123456789Z"),
          true);

  @Test
  void readsBackWhatItWrote() {
    assertThat(codec.read(codec.write(matter), Matter.class)).isEqualTo(matter);
  }

  @Test
  void writesPlainWordsAndNoClassNames() {
    assertThat(codec.write(matter))
        .isEqualTo(
            BsonDocument.parse(
                """
                {"id": "00000000-0000-8000-8000-000000000001",
                 "phase": {"is": "open", "since": "2020-02-29"},
                 "history": [{"is": "badly-ended"}, {"is": "open", "since": "2020-01-01"}],
                 "ended": {"is": "well-ended", "how": "so"},
                 "counts": {"HIGH": 3},
                 "at": "2020-01-01T00:00:00.123456789Z",
                 "sealed": true}
                """));
  }
}
