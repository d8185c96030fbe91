package casework.talk.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts about talks: ids, days and codes, never a name or a text. */
public sealed interface TalkEvent {

  Talk about();

  record TalkPlanned(Talk about, LocalDate plannedFor, LocalDate on) implements TalkEvent {}

  record TalkApproved(Talk about, LocalDate on) implements TalkEvent {}

  record TalkDelegated(Talk about, Capacity capacity, LocalDate on) implements TalkEvent {}

  /** {@code promiseDue} is the earliest; null where nothing has been promised yet. */
  record TalkHeld(Talk about, Conduct conduct, @Nullable LocalDate promiseDue)
      implements TalkEvent {}

  record ReportedBack(Talk about, LocalDate on) implements TalkEvent {}

  record PromiseMade(Talk about, Promised promise, LocalDate on) implements TalkEvent {}

  record PromiseKept(Talk about, Promised promise, LocalDate on) implements TalkEvent {}

  /** Either the delegate's report or a promise is overdue. */
  record TalkOverdue(Talk about, String what, LocalDate due) implements TalkEvent {}

  /** A new calendar moved the day on which a report or a promise is due. */
  record TalkMoved(Talk about, String what, LocalDate from, LocalDate to, LocalDate on)
      implements TalkEvent {}

  record ClueFound(
      Talk about, UUID transfer, List<String> cadres, String region, String problem, LocalDate on)
      implements TalkEvent {}

  record TalkClosed(Talk about, LocalDate on) implements TalkEvent {}

  record TalkCancelled(Talk about, LocalDate on) implements TalkEvent {}
}
