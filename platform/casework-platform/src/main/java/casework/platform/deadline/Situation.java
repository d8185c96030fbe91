package casework.platform.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a matter decides its colour: when it was received, its clocks, its progress and what it
 * was asked.
 *
 * @param receivedOn from where policies that count "from the clue" count
 * @param clocks all clocks, the stopped ones too
 * @param progressedOn days on which something was done in it
 * @param exchanges questions put and their answers
 */
public record Situation(
    LocalDate receivedOn,
    List<DeadlineClock> clocks,
    List<LocalDate> progressedOn,
    List<Exchange> exchanges) {

  /** A question put to somebody, and the day the answer came; null while it is awaited. */
  public record Exchange(LocalDate askedOn, @Nullable LocalDate answeredOn) {}

  public Situation {
    clocks = List.copyOf(clocks);
    progressedOn = List.copyOf(progressedOn);
    exchanges = List.copyOf(exchanges);
  }

  /** A matter of which only the clocks are known. */
  public static Situation of(LocalDate receivedOn, List<DeadlineClock> clocks) {
    return new Situation(receivedOn, clocks, List.of(), List.of());
  }

  /** The matter by what stood in the books at 24:00 of the day. */
  public Situation asKnownOn(LocalDate day) {
    return new Situation(
        receivedOn,
        clocks.stream()
            .filter(each -> !each.startedOn().isAfter(day))
            .map(each -> each.asKnownOn(day))
            .toList(),
        progressedOn.stream().filter(each -> !each.isAfter(day)).toList(),
        exchanges.stream()
            .filter(each -> !each.askedOn().isAfter(day))
            .map(each -> answeredBy(each, day))
            .toList());
  }

  private static Exchange answeredBy(Exchange exchange, LocalDate day) {
    LocalDate answered = exchange.answeredOn();
    return answered != null && answered.isAfter(day)
        ? new Exchange(exchange.askedOn(), null)
        : exchange;
  }

  /** Where the time without progress begins: the last progress, or the start of the clock. */
  LocalDate restsSince(DeadlineClock clock) {
    return progressedOn.stream()
        .filter(each -> each.isAfter(clock.startedOn()))
        .max(LocalDate::compareTo)
        .orElse(clock.startedOn());
  }

  /** The oldest question that still has no answer. */
  Optional<LocalDate> unansweredSince() {
    return exchanges.stream()
        .filter(each -> each.answeredOn() == null)
        .map(Exchange::askedOn)
        .min(LocalDate::compareTo);
  }

  /** Every pause of every clock. */
  List<Pause> pauses() {
    return clocks.stream().flatMap(each -> each.pauses().stream()).toList();
  }

  /** Whether some pause stands open, so that dates still move by themselves. */
  boolean isPaused() {
    return pauses().stream().anyMatch(Pause::stillStands);
  }
}
