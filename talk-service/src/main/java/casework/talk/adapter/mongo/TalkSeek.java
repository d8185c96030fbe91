package casework.talk.adapter.mongo;

import casework.platform.kernel.LawDays;
import casework.talk.domain.Conduct;
import casework.talk.domain.DueClock;
import casework.talk.domain.DutyCalendar;
import casework.talk.domain.FollowUp;
import casework.talk.domain.FoundClue;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateId;
import casework.talk.domain.MandateState;
import casework.talk.domain.Occasions;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkState;
import casework.talk.domain.Target.TargetKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;

/** The look-up fields of what this service keeps; days are ISO text, which sorts as days do. */
public final class TalkSeek {

  private TalkSeek() {}

  public static Document of(Mandate mandate) {
    Document seek =
        new Document("organ", mandate.organ())
            .append("order", order(mandate))
            .append("kind", mandate.kind().name())
            .append("stage", word(mandate.state()))
            .append("cause", mandate.cause().type().name())
            .append("causeYear", mandate.cause().year())
            .append("target", mandate.target().id())
            .append("matters", mandate.cause().matters())
            .append("year", mandate.year())
            .append("countedOn", Objects.toString(mandate.clock().due()));
    String room = mandate.department();
    if (room != null) {
      seek.append("room", room);
    }
    if (mandate.target().kind() == TargetKind.OFFICER) {
      seek.append("officers", List.of(mandate.target().id()));
    }
    if (mandate.isOpen()) {
      seek.append("dueOn", mandate.due().toString())
          .append("calendar", mandate.running().clock().calendarVersion());
    }
    if (mandate.state() instanceof MandateState.Held held) {
      seek.append("heldOn", held.heldOn().toString()).append("inTime", held.inTime());
    }
    LocalDate look = mandate.lookOn();
    if (look != null) {
      seek.append("nextTransitionAt", LawDays.startOf(look));
    }
    return seek;
  }

  /** Newest first is downwards; unique through the id at its end. */
  static String order(Mandate mandate) {
    return mandate.mandatedOn() + "/" + mandate.id();
  }

  public static Document of(Talk talk) {
    Document seek =
        new Document("organ", talk.organ())
            .append("order", order(talk))
            .append("kind", talk.kind().name())
            .append("stage", word(talk.state()))
            .append("room", talk.department())
            .append("officers", officers(talk))
            .append(
                "targets", talk.plan().invited().stream().map(each -> each.target().id()).toList())
            .append(
                "mandates",
                talk.plan().invited().stream()
                    .flatMap(each -> each.mandates().stream())
                    .map(MandateId::value)
                    .toList())
            .append("matters", matters(talk))
            .append("year", year(talk))
            .append("cluesFound", !talk.found().isEmpty());
    talk.state().conducted().ifPresent(conduct -> held(conduct, talk, seek));
    return seek;
  }

  private static void held(Conduct conduct, Talk talk, Document seek) {
    seek.append("heldOn", conduct.heldOn().toString()).append("persons", conduct.present().size());
    boolean open = talk.state() instanceof TalkState.Held;
    if (open) {
      nextDue(conduct).ifPresent(due -> seek.append("dueOn", due.toString()));
      calendar(conduct).ifPresent(told -> seek.append("calendar", told));
      FollowUp.lookOn(talk)
          .ifPresent(look -> seek.append("nextTransitionAt", LawDays.startOf(look)));
    }
  }

  private static Optional<LocalDate> nextDue(Conduct conduct) {
    return running(conduct).map(DueClock::due).min(LocalDate::compareTo);
  }

  // Clocks of one talk may have been told by different calendars; such a talk is told anew
  // whichever
  // is the newest.
  private static Optional<String> calendar(Conduct conduct) {
    return Optional.of(
            running(conduct)
                .map(each -> each.clock().calendarVersion())
                .distinct()
                .sorted()
                .collect(Collectors.joining("+")))
        .filter(each -> !each.isEmpty());
  }

  private static Stream<DueClock> running(Conduct conduct) {
    return Stream.concat(
            Stream.ofNullable(conduct.report()),
            conduct.promises().stream().map(each -> each.clock()))
        .filter(DueClock::isRunning);
  }

  private static List<String> officers(Talk talk) {
    List<String> officers =
        new ArrayList<>(
            talk.trail().stream()
                .map(each -> each.by().officer())
                .filter(each -> !each.startsWith("system:"))
                .distinct()
                .toList());
    officers.add(talk.plan().speaker());
    talk.state().delegated().ifPresent(each -> officers.add(each.delegate()));
    return officers.stream().distinct().toList();
  }

  private static List<UUID> matters(Talk talk) {
    return talk.found().stream()
        .flatMap(each -> Stream.of(each.transfer(), each.clue()))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  private static int year(Talk talk) {
    return talk.state().conducted().map(Conduct::heldOn).orElse(talk.plan().plannedFor()).getYear();
  }

  static String order(Talk talk) {
    LocalDate day = talk.state().conducted().map(Conduct::heldOn).orElse(talk.plan().plannedFor());
    return day + "/" + talk.id();
  }

  /** The clues a talk has been told of stand among its matters. */
  static boolean names(Talk talk, UUID clue) {
    return talk.found().stream().map(FoundClue::clue).anyMatch(clue::equals);
  }

  public static Document of(Occasions occasions) {
    String cadre = occasions.cadre();
    return cadre == null ? new Document() : new Document("cadre", cadre);
  }

  public static Document of(DutyCalendar calendar) {
    return new Document("nextTransitionAt", LawDays.startOf(calendar.next()));
  }

  static String word(Object state) {
    return state
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
