package casework.inspection.domain.transfer;

import casework.inspection.domain.Days;
import casework.inspection.domain.Limit;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.SealedText;
import casework.inspection.domain.SignedStep;
import casework.inspection.domain.Signing;
import casework.inspection.domain.UnitRef;
import casework.inspection.domain.problem.ProblemId;
import casework.inspection.domain.transfer.TransferEvent.ClueTransferred;
import casework.inspection.domain.transfer.TransferLifecycle.Step;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clue found in an inspection and transferred to the organ that manages the cadres (问题线索移交), with
 * what has been heard of it since. Immutable: each step returns what it became.
 *
 * @param organ code of the organ that inspects
 * @param unit code of the inspected unit
 * @param cadres ids of the cadres it concerns; empty where the directory knows none of them
 * @param text what it is about, sealed; null where it was transferred on paper
 * @param dueOn by when its outcome is to be told
 * @param facts all that has been heard, each once
 */
public record Transfer(
    TransferId id,
    String organ,
    RoundId round,
    UnitRef unit,
    @Nullable ProblemId problem,
    Routing routing,
    List<String> cadres,
    @Nullable String kind,
    @Nullable SealedText text,
    LocalDate transferredOn,
    LocalDate dueOn,
    @Nullable OnPaper paper,
    TransferState state,
    List<ClueFact> facts,
    List<SignedStep> trail) {

  /**
   * How a clue transferred on paper stands.
   *
   * @param answeredOn null where no outcome had been told
   */
  public record OnPaper(String number, @Nullable LocalDate answeredOn) {}

  /** What is transferred. */
  public record Content(
      RoundId round,
      UnitRef unit,
      @Nullable ProblemId problem,
      List<String> cadres,
      @Nullable String kind,
      SealedText text) {}

  public Transfer {
    cadres = List.copyOf(cadres);
    facts = List.copyOf(facts);
    trail = List.copyOf(trail);
  }

  /** The inspection office transfers a clue. */
  @Rule("R-INSP-06")
  @Rule("T-INSP-CLUE")
  public static Change<Transfer, TransferEvent> send(
      TransferId id, Content content, Routing routing, RuleBook rules, Act act) {
    String organ = act.actor().organ();
    Signing.byOffice(organ, Step.SEND.word(), act.actor());
    Transfer sent =
        new Transfer(
            id,
            organ,
            content.round(),
            content.unit(),
            content.problem(),
            routing,
            content.cadres(),
            content.kind(),
            content.text(),
            act.on(),
            rules.dueOn(Limit.CLUE_ANSWER, organ, act.on(), act.on()),
            null,
            TransferLifecycle.TABLE.arrive(null, Step.SEND, new TransferState.Sent()),
            List.of(),
            List.of(SignedStep.of(Step.SEND.word(), "", act)));
    return Change.of(sent, Step.SEND.word(), List.of("R-INSP-06"), new ClueTransferred(sent));
  }

  /** A clue transferred on paper: nobody is told of it again. */
  public static Change<Transfer, TransferEvent> takeOver(
      RoundId round,
      UnitRef unit,
      String receiver,
      LocalDate transferredOn,
      OnPaper paper,
      RuleBook rules,
      Act act) {
    String organ = act.actor().organ();
    Signing.byOffice(organ, Step.TAKE_OVER.word(), act.actor());
    Days.require("transferredOn", transferredOn, LocalDate.of(1990, 1, 1), act.on());
    LocalDate answered = paper.answeredOn();
    if (answered != null) {
      Days.require("answeredOn", answered, transferredOn, act.on());
    }
    Transfer taken =
        new Transfer(
            TransferId.ofPaper(round, paper.number()),
            organ,
            round,
            unit,
            null,
            new Routing(receiver, null),
            List.of(),
            null,
            null,
            transferredOn,
            rules.dueOn(Limit.CLUE_ANSWER, organ, transferredOn, act.on()),
            paper,
            TransferLifecycle.TABLE.arrive(
                null,
                Step.TAKE_OVER,
                answered == null ? new TransferState.Sent() : new TransferState.Answered()),
            List.of(),
            List.of(SignedStep.of(Step.TAKE_OVER.word(), "", act)));
    return Change.of(taken, Step.TAKE_OVER.word(), List.of("R-INSP-03"));
  }

  /** A fact has been heard; empty where it had been heard before. */
  @Rule("R-INSP-06")
  public Optional<Change<Transfer, TransferEvent>> hear(ClueFact fact, Act act) {
    boolean known =
        facts.stream()
            .anyMatch(
                each -> each.clue().equals(fact.clue()) && each.sequence() == fact.sequence());
    if (known) {
      return Optional.empty();
    }
    List<ClueFact> more = new ArrayList<>(facts);
    more.add(fact);
    Transfer next =
        new Transfer(
            id,
            organ,
            round,
            unit,
            problem,
            routing,
            cadres,
            kind,
            text,
            transferredOn,
            dueOn,
            paper,
            TransferLifecycle.TABLE.arrive(state, Step.HEAR, stateBy(Outcome.of(more))),
            more,
            SignedStep.more(
                trail,
                Step.HEAR.word(),
                fact.what().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                act));
    return Optional.of(Change.of(next, Step.HEAR.word(), List.of("R-INSP-06")));
  }

  private static TransferState stateBy(Outcome outcome) {
    return switch (outcome.standing()) {
      case AWAITED -> new TransferState.Sent();
      case RECEIVED -> new TransferState.Received();
      case CLOSED, STRUCK_OFF -> new TransferState.Answered();
      case VOIDED -> new TransferState.Withdrawn();
    };
  }

  /** How it stands, by all that has been heard, or by paper where nothing has. */
  public Outcome outcome() {
    OnPaper kept = paper;
    if (facts.isEmpty() && kept != null && kept.answeredOn() != null) {
      return new Outcome(Outcome.Standing.CLOSED, null, kept.answeredOn(), null);
    }
    return Outcome.of(facts);
  }

  /** Whether its outcome is still to be told, and the day for that is past. */
  public boolean isPast(LocalDate today) {
    return !outcome().isClosed()
        && outcome().standing() != Outcome.Standing.VOIDED
        && dueOn.isBefore(today);
  }
}
