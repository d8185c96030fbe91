package casework.clue.adapter.mongo;

import casework.clue.domain.Case;
import casework.clue.domain.Clue;
import casework.clue.domain.ClueState;
import casework.clue.domain.Disposal;
import casework.clue.domain.Origin;
import casework.clue.domain.Result;
import casework.clue.domain.RunSeries;
import casework.clue.domain.StageClock;
import casework.platform.deadline.DeadlineClock;
import casework.platform.kernel.LawDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;

/** The look-up fields of what this service keeps; days are ISO text, which sorts as days do. */
public final class ClueSeek {

  private ClueSeek() {}

  public static Document of(Clue clue) {
    Document seek =
        new Document("organ", clue.organ())
            .append("order", order(clue))
            .append("restricted", clue.restricted())
            .append("enteredOn", clue.enteredOn().toString())
            .append("year", clue.enteredOn().getYear())
            .append("stage", stage(clue.state()))
            .append("status", status(clue.state()))
            .append("takenOver", clue.origin() instanceof Origin.TakenOver)
            .append("disposals", disposals(clue))
            .append("numbers", numbers(clue))
            .append("matters", matters(clue.origin()));
    clue.number().ifPresent(number -> seek.append("number", number.value()));
    clue.department().ifPresent(department -> seek.append("department", department));
    room(clue, seek);
    clue.state().ended().ifPresent(result -> seek.append("resultOn", result.by().on().toString()));
    clocks(clue, seek);
    return seek;
  }

  /** Newest first is downwards; unique through the id at its end. */
  static String order(Clue clue) {
    return clue.enteredOn() + "/" + clue.id();
  }

  /** From the head's approval on the handling department may know of the clue. */
  private static void room(Clue clue, Document seek) {
    if (clue.state() instanceof ClueState.Approved now) {
      seek.append("room", now.distribution().department());
    }
    clue.state()
        .placed()
        .ifPresent(
            placement -> {
              List<String> officers = new ArrayList<>(List.of(placement.keeper()));
              clue.state().disposed().ifPresent(disposal -> officers.addAll(disposal.team()));
              seek.append("room", placement.department()).append("officers", officers);
            });
  }

  /** Every number out of a series that the clue bears. */
  private static List<String> numbers(Clue clue) {
    List<String> all = new ArrayList<>();
    clue.number().ifPresent(number -> all.add(number.value()));
    clue.warnings().notices().forEach(each -> all.add(each.number().value()));
    clue.state().ended().map(Result::filing).ifPresent(filing -> all.add(filing.number().value()));
    return all;
  }

  /** What the clue came of. */
  private static List<String> matters(Origin origin) {
    return Stream.of(origin.petitionOrNull(), origin.matterOrNull(), origin.transferOrNull())
        .filter(Objects::nonNull)
        .map(Objects::toString)
        .distinct()
        .toList();
  }

  private static List<Document> disposals(Clue clue) {
    List<Document> all = new ArrayList<>();
    clue.earlier().forEach(each -> all.add(disposal(each.disposal())));
    clue.state().disposed().ifPresent(each -> all.add(disposal(each)));
    return all;
  }

  private static Document disposal(Disposal disposal) {
    return new Document("method", disposal.method().name())
        .append("on", disposal.approvedBy().on().toString());
  }

  private static void clocks(Clue clue, Document seek) {
    List<StageClock> all = clue.clocks().all();
    if (all.isEmpty()) {
      return;
    }
    seek.append("clockFrom", all.getFirst().clock().startedOn().toString());
    DeadlineClock last = all.getLast().clock();
    LocalDate stopped = last.stoppedOn();
    // A clock that runs is as good as one that stops at the end of days: one range finds both.
    seek.append("clockTo", stopped == null ? "9999-12-31" : stopped.toString());
    if (stopped == null) {
      seek.append("calendar", last.calendarVersion());
    }
    LocalDate look = clue.warnings().lookOn();
    if (look != null) {
      seek.append("nextTransitionAt", LawDays.startOf(look));
    }
  }

  static String stage(ClueState state) {
    return state
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  static boolean isOpen(Clue clue) {
    return status(clue.state()).equals("open");
  }

  private static String status(ClueState state) {
    return switch (state) {
      case ClueState.ResultRecorded _ -> "closed";
      case ClueState.StruckOff _ -> "struck-off";
      case ClueState.Voided _ -> "voided";
      case ClueState.Arrived _,
          ClueState.Registered _,
          ClueState.Proposed _,
          ClueState.Approved _,
          ClueState.HandedOver _,
          ClueState.UnderStudy _,
          ClueState.InDisposal _,
          ClueState.Shelved _,
          ClueState.Concluded _ ->
          "open";
    };
  }

  public static Document of(Case filed) {
    Document seek =
        new Document("organ", filed.clue().organ())
            .append("order", filed.filedOn() + "/" + filed.id())
            .append("restricted", filed.clue().restricted())
            .append("room", filed.department())
            .append("number", filed.number().value())
            .append("filedOn", filed.filedOn().toString())
            .append("persons", filed.persons().size())
            .append("punished", filed.punished());
    filed.punishedOn().ifPresent(on -> seek.append("punishedOn", on.toString()));
    return seek;
  }

  public static Document of(RunSeries series) {
    Document seek = new Document("organ", series.organ());
    LocalDate next = series.next();
    if (next != null) {
      // 24:00 of the run's day is the beginning of the next.
      seek.append("nextTransitionAt", LawDays.startOf(next.plusDays(1)));
    }
    return seek;
  }
}
