package casework.clue.adapter.web;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueLifecycle;
import casework.clue.domain.ClueNumber;
import casework.clue.domain.ClueState;
import casework.clue.domain.Disposal;
import casework.clue.domain.Filing;
import casework.clue.domain.Origin;
import casework.clue.domain.Pace;
import casework.clue.domain.Placement;
import casework.clue.domain.Result;
import casework.clue.domain.RuleBook;
import casework.clue.domain.StudyRecord;
import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import casework.platform.store.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How clues look from outside; bare codes, no names. */
final class ClueViews {

  private ClueViews() {}

  /** A line of the ledger: nobody's name, nobody's officer. */
  record Line(
      UUID id,
      @Nullable String number,
      String organ,
      @Nullable String department,
      String stage,
      String status,
      @Nullable String method,
      @Nullable Colour colour,
      @Nullable String clock,
      @Nullable LocalDate due,
      boolean provisional,
      int overdueWorkdays,
      String source,
      String region,
      String problem,
      LocalDate enteredOn,
      @Nullable LocalDate closedOn,
      boolean takenOver) {}

  /** A clue as those see it who work on it. */
  record Detail(
      Line line,
      long revision,
      List<String> steps,
      @Nullable String mode,
      @Nullable String keeper,
      @Nullable LocalDate receivedOn,
      List<String> team,
      List<StudyLine> studies,
      @Nullable ResultView result,
      List<PausePlace> pauses,
      List<PromptLine> prompts,
      List<NoticeLine> notices,
      @Nullable UUID petition,
      @Nullable UUID referral,
      String origin,
      @Nullable UUID originMatter) {}

  record StudyLine(
      String level,
      LocalDate heldOn,
      List<String> participants,
      String conclusion,
      String signedBy) {}

  record ResultView(
      String kind,
      List<String> measures,
      LocalDate on,
      String signedBy,
      @Nullable UUID caseId,
      @Nullable String caseNumber,
      List<Integer> persons) {}

  record PausePlace(int n, LocalDate from, @Nullable LocalDate until, String reason) {}

  record PromptLine(int n, LocalDate on, Colour colour, boolean acknowledged) {}

  record NoticeLine(
      int n, String number, LocalDate on, Colour colour, LocalDate answerBy, boolean answered) {}

  static Line line(Clue clue, RuleBook rules, LocalDate today) {
    Optional<ColourReading> now = Pace.reading(clue, rules, today);
    return new Line(
        clue.id().value(),
        clue.number().map(ClueNumber::value).orElse(null),
        clue.organ(),
        clue.department().orElse(null),
        word(clue.state()),
        status(clue.state()),
        clue.state().disposed().map(disposal -> disposal.method().name()).orElse(null),
        now.map(ColourReading::colour).orElse(null),
        now.map(ColourReading::stage).orElse(null),
        now.map(ColourReading::due).orElse(null),
        now.map(ColourReading::provisional).orElse(false),
        now.map(ColourReading::overdueWorkdays).orElse(0),
        source(clue.origin()),
        clue.origin().region(),
        clue.origin().problem(),
        clue.enteredOn(),
        clue.state().ended().map(result -> result.by().on()).orElse(null),
        clue.origin() instanceof Origin.TakenOver);
  }

  private static String source(Origin origin) {
    return switch (origin) {
      case Origin.FromPetition _ -> "petition";
      // A talk is part of daily supervision; the list of sources has none of its own for it.
      case Origin.FromTalk _ -> "supervision";
      case Origin.FromInspection _ -> "inspection";
      case Origin.TakenOver taken -> taken.source();
    };
  }

  static Detail detail(Stored<Clue> stored, RuleBook rules, LocalDate today) {
    Clue clue = stored.state();
    Optional<Placement> placed = clue.state().placed();
    return new Detail(
        line(clue, rules, today),
        stored.revision().value(),
        ClueLifecycle.TABLE.stepsFrom(clue.state()).stream().map(ClueLifecycle.Step::word).toList(),
        mode(clue),
        placed.map(Placement::keeper).orElse(null),
        placed.map(Placement::receivedOn).orElse(null),
        clue.state().disposed().map(Disposal::team).orElse(List.of()),
        studies(clue).stream().map(ClueViews::study).toList(),
        clue.state().ended().map(ClueViews::outcome).orElse(null),
        pauses(clue),
        clue.warnings().prompts().stream()
            .map(
                each ->
                    new PromptLine(each.n(), each.on(), each.colour(), each.acknowledged() != null))
            .toList(),
        clue.warnings().notices().stream()
            .map(
                each ->
                    new NoticeLine(
                        each.n(),
                        each.number().value(),
                        each.on(),
                        each.colour(),
                        each.answerBy(),
                        each.answer() != null))
            .toList(),
        clue.origin().petitionOrNull(),
        clue.origin().referralOrNull(),
        clue.origin().kind().name().toLowerCase(Locale.ROOT),
        clue.origin().matterOrNull());
  }

  private static @Nullable String mode(Clue clue) {
    return switch (clue.state()) {
      case ClueState.Proposed now -> now.distribution().mode();
      case ClueState.Approved now -> now.distribution().mode();
      case ClueState.Placed now -> now.placement().distribution().mode();
      case ClueState.Arrived _, ClueState.Registered _, ClueState.Voided _ -> null;
    };
  }

  static List<StudyRecord> studies(Clue clue) {
    return clue.state() instanceof ClueState.UnderStudy now
        ? now.studies()
        : clue.state().disposed().map(Disposal::studies).orElse(List.of());
  }

  static StudyLine study(StudyRecord record) {
    return new StudyLine(
        record.level().name(),
        record.heldOn(),
        record.participants(),
        record.conclusion().name(),
        record.by().officer());
  }

  private static ResultView outcome(Result result) {
    Filing filing = result.filing();
    return new ResultView(
        result.kind().name(),
        result.measures(),
        result.by().on(),
        result.by().officer(),
        filing == null ? null : filing.id().value(),
        filing == null ? null : filing.number().value(),
        filing == null ? List.of() : filing.persons());
  }

  private static List<PausePlace> pauses(Clue clue) {
    return clue.clocks().running().stream()
        .flatMap(
            clock ->
                IntStream.range(0, clock.clock().pauses().size())
                    .mapToObj(
                        i -> {
                          var pause = clock.clock().pauses().get(i);
                          return new PausePlace(i + 1, pause.from(), pause.until(), pause.reason());
                        }))
        .toList();
  }

  static String word(ClueState state) {
    return state
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  static String status(ClueState state) {
    return switch (state) {
      case ClueState.StruckOff _ -> "struck-off";
      case ClueState.ResultRecorded _ -> "closed";
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
}
