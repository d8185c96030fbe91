package casework.inspection.adapter.web;

import casework.inspection.domain.followup.FollowUpId;
import casework.inspection.domain.round.Group;
import casework.inspection.domain.round.Round;
import casework.inspection.domain.round.RoundLifecycle;
import casework.inspection.domain.round.Schedule;
import casework.inspection.domain.round.Seat;
import casework.inspection.domain.round.Target;
import casework.platform.store.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How rounds look from outside. */
final class RoundViews {

  private RoundViews() {}

  /** A line of the list: nobody's name. */
  record RoundLine(
      UUID id,
      String number,
      String name,
      String kind,
      String organ,
      String stage,
      LocalDate openedOn,
      @Nullable LocalDate closedOn,
      int groups,
      int people,
      int targets,
      boolean takenOver) {}

  record RoundDetail(
      RoundLine line,
      long revision,
      List<String> steps,
      Schedule schedule,
      List<GroupView> groups,
      List<DeclarationLine> declarations) {}

  record GroupView(
      int n, List<Seat> seats, boolean authorised, boolean complete, List<TargetLine> targets) {}

  record TargetLine(
      String unit,
      String kind,
      String organ,
      @Nullable LocalDate individualOn,
      @Nullable LocalDate publicOn,
      @Nullable UUID followUp) {}

  /** What was declared is for the recusal alone; the list says who has. */
  record DeclarationLine(String member, LocalDate declaredOn) {}

  static RoundLine line(Round round) {
    return new RoundLine(
        round.id().value(),
        round.number().value(),
        round.name(),
        round.kind(),
        round.organ(),
        Words.of(round.state()),
        round.schedule().openedOn(),
        round.schedule().closedOn(),
        round.groupCount(),
        round.people(),
        round.targets(),
        round.isTakenOver());
  }

  static RoundDetail detail(Stored<Round> stored) {
    Round round = stored.state();
    return new RoundDetail(
        line(round),
        stored.revision().value(),
        RoundLifecycle.TABLE.stepsFrom(round.state()).stream()
            .map(RoundLifecycle.Step::word)
            .toList(),
        round.schedule(),
        round.groups().stream().map(group -> group(round, group)).toList(),
        round.declarations().stream()
            .map(each -> new DeclarationLine(each.member(), each.declaredOn()))
            .toList());
  }

  private static GroupView group(Round round, Group group) {
    return new GroupView(
        group.n(),
        group.seats(),
        group.authorised() != null,
        group.isComplete(),
        group.targets().stream().map(target -> target(round, target)).toList());
  }

  private static TargetLine target(Round round, Target target) {
    Target.Feedback feedback = target.feedback();
    return new TargetLine(
        target.unit().unit(),
        target.unit().kind().name(),
        target.unit().organ(),
        feedback == null ? null : feedback.individualOn(),
        feedback == null ? null : feedback.publicOn(),
        feedback == null ? null : FollowUpId.of(round.id(), target.unit().unit()).value());
  }
}
