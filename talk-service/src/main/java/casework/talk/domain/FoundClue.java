package casework.talk.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A breach that came up in a talk and went to clue-service (art. 35), with what came of it.
 *
 * @param transfer id of the hand-over
 * @param clue the clue it became; null until clue-service says so
 * @param outcome the latest thing heard of it: {@code arrived}, {@code closed}, {@code struck-off},
 *     {@code voided}, {@code reopened}; null before the first
 */
public record FoundClue(
    UUID transfer,
    List<String> cadres,
    String region,
    String problem,
    LocalDate foundOn,
    @Nullable UUID clue,
    @Nullable String outcome,
    @Nullable LocalDate outcomeOn,
    long outcomeSequence) {

  public FoundClue {
    cadres = List.copyOf(cadres);
  }
}
