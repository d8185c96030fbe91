package casework.inspection.adapter.mongo;

import casework.inspection.domain.Effect;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.UnitRef;
import casework.inspection.domain.followup.FollowUp;
import casework.inspection.domain.followup.FollowUpState;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemId;
import casework.inspection.domain.problem.ProblemState;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.round.Round;
import casework.inspection.domain.round.RoundState;
import casework.inspection.domain.round.Totals;
import casework.inspection.domain.transfer.ClueFact;
import casework.inspection.domain.transfer.Outcome;
import casework.inspection.domain.transfer.Transfer;
import casework.platform.kernel.LawDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The look-up fields of what this service keeps; days are ISO text, which sorts as days do. */
public final class Seek {

  private Seek() {}

  public static Document of(Round round) {
    Document seek =
        new Document("organ", round.organ())
            .append("order", order(round))
            .append("round", round.id().value())
            .append("number", round.number().value())
            .append("stage", word(round.state()))
            .append("on", round.schedule().openedOn().toString())
            .append("groups", round.groupCount())
            .append("people", round.people())
            .append("targets", round.targets())
            .append("counts", !(round.state() instanceof RoundState.Voided));
    Totals paper = round.paper();
    if (paper != null) {
      effect(seek, paper.effect());
    }
    return seek;
  }

  public static Document of(Problem problem) {
    Document seek =
        new Document("organ", problem.organ())
            .append("order", order(problem))
            .append("round", problem.round().value())
            .append("category", problem.category())
            .append("stage", word(problem.state()))
            .append("status", status(problem.state()));
    unit(seek, problem.unit());
    problem.state().toldOn().ifPresent(on -> seek.append("on", on.toString()));
    problem
        .state()
        .supervisedBy()
        .ifPresent(by -> seek.append("supervisor", by.organ()).append("room", by.department()));
    problem
        .state()
        .cleared()
        .ifPresent(
            cleared ->
                seek.append("clearedOn", cleared.clearedOn().toString())
                    .append("onTime", cleared.onTime()));
    problem.clocks().running().ifPresent(running -> seek.append("dueOn", running.due().toString()));
    look(seek, problem.clocks().lookOn());
    return seek;
  }

  static boolean isOpen(Problem problem) {
    return status(problem.state()).equals("open");
  }

  private static String status(ProblemState state) {
    return switch (state) {
      case ProblemState.Cleared _ -> "cleared";
      case ProblemState.Voided _ -> "voided";
      case ProblemState.Reported _,
          ProblemState.FedBack _,
          ProblemState.Transferred _,
          ProblemState.Supervised _ ->
          "open";
    };
  }

  public static Document of(FollowUp followUp) {
    long met = followUp.obligations().stream().filter(each -> each.met() != null).count();
    Document seek =
        new Document("organ", followUp.organ())
            .append("order", order(followUp))
            .append("round", followUp.round().value())
            .append("on", followUp.fedBackOn().toString())
            .append("open", followUp.state() instanceof FollowUpState.Open)
            .append("owed", followUp.obligations().size())
            .append("met", (int) met);
    unit(seek, followUp.unit());
    if (!followUp.effects().isEmpty()) {
      effect(seek, followUp.effect());
    }
    look(seek, followUp.lookOn());
    return seek;
  }

  public static Document of(Transfer transfer) {
    Outcome outcome = transfer.outcome();
    boolean upward =
        transfer.paper() == null
            && transfer.routing().copyTo() == null
            && !transfer.routing().receiver().equals(transfer.organ());
    Document seek =
        new Document("organ", transfer.organ())
            .append("order", order(transfer))
            .append("round", transfer.round().value())
            .append("on", transfer.transferredOn().toString())
            .append("receiver", transfer.routing().receiver())
            .append("upward", upward)
            .append("standing", outcome.standing().word())
            .append("counts", outcome.standing() != Outcome.Standing.VOIDED)
            .append("answered", outcome.isClosed())
            .append("cadres", transfer.cadres())
            .append("dueOn", transfer.dueOn().toString());
    unit(seek, transfer.unit());
    ProblemId problem = transfer.problem();
    if (problem != null) {
      seek.append("problem", problem.value());
    }
    List<UUID> clues = transfer.facts().stream().map(ClueFact::clue).distinct().toList();
    if (!clues.isEmpty()) {
      seek.append("clues", clues);
    }
    return seek;
  }

  public static Document of(Recommendation recommendation) {
    Document seek =
        new Document("organ", recommendation.organ())
            .append("order", order(recommendation))
            .append("stage", word(recommendation.state()))
            .append("unit", recommendation.unit());
    if (recommendation.department() != null) {
      seek.append("room", recommendation.department());
    }
    RoundId round = recommendation.round();
    if (round != null) {
      seek.append("round", round.value());
    }
    recommendation
        .state()
        .issued()
        .ifPresent(
            issue ->
                seek.append("on", issue.issuedOn().toString())
                    .append("number", issue.number().value()));
    recommendation
        .state()
        .replied()
        .ifPresent(reply -> seek.append("answered", true).append("onTime", reply.onTime()));
    look(seek, recommendation.lookOn());
    return seek;
  }

  static String order(Round round) {
    return round.schedule().openedOn() + "/" + round.id();
  }

  static String order(Problem problem) {
    return problem.enteredOn() + "/" + problem.id();
  }

  static String order(FollowUp followUp) {
    return followUp.fedBackOn() + "/" + followUp.id();
  }

  static String order(Transfer transfer) {
    return transfer.transferredOn() + "/" + transfer.id();
  }

  static String order(Recommendation recommendation) {
    return recommendation.draftedOn() + "/" + recommendation.id();
  }

  private static void unit(Document seek, UnitRef unit) {
    seek.append("unit", unit.unit()).append("unitKind", unit.kind().name());
  }

  private static void effect(Document seek, Effect effect) {
    seek.append("recovered", effect.recovered().fen())
        .append("retrieved", effect.retrieved().fen())
        .append("accountable", effect.accountable())
        .append("punished", effect.punished());
  }

  private static void look(Document seek, @Nullable LocalDate on) {
    if (on != null) {
      seek.append("nextTransitionAt", LawDays.startOf(on));
    }
  }

  static String word(Object state) {
    return state
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
