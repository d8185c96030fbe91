package casework.inspection.application.batch;

import casework.inspection.application.NotFound;
import casework.inspection.application.Problems;
import casework.inspection.application.Rounds;
import casework.inspection.application.Transfers;
import casework.inspection.domain.InspectionRefusal;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.SeriesNumber;
import casework.inspection.domain.Supervision;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemEvent;
import casework.inspection.domain.problem.ProblemId;
import casework.inspection.domain.round.Round;
import casework.inspection.domain.round.RoundEvent;
import casework.inspection.domain.round.Target;
import casework.inspection.domain.transfer.Transfer;
import casework.inspection.domain.transfer.TransferEvent;
import casework.inspection.domain.transfer.TransferId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads the lines of a batch as what they are to become. */
@Named
public final class RowReading {

  private final Rounds rounds;
  private final Problems problems;
  private final Transfers transfers;
  private final RuleBook rules;

  public RowReading(Rounds rounds, Problems problems, Transfers transfers, RuleBook rules) {
    this.rounds = rounds;
    this.problems = problems;
    this.transfers = transfers;
    this.rules = rules;
  }

  Reader of(Act act) {
    return new Reader(act);
  }

  /** What a line becomes once it is entered. */
  @FunctionalInterface
  interface Entry {
    void enter(Act lineAct);
  }

  /** Reads the lines of one batch; looks each round up once. */
  final class Reader {

    private final Act act;
    private final Map<RoundId, Optional<Round>> seen = new HashMap<>();

    Reader(Act act) {
      this.act = act;
    }

    UUID id(BatchRow row) {
      return switch (row) {
        case BatchRow.FoundProblem it -> ProblemId.of(it.round(), it.number()).value();
        case BatchRow.PaperRound it -> RoundId.ofPaper(act.actor().organ(), it.number()).value();
        case BatchRow.PaperProblem it -> ProblemId.of(it.round(), it.number()).value();
        case BatchRow.PaperTransfer it -> TransferId.ofPaper(it.round(), it.number()).value();
      };
    }

    /** Which of the lines are in the books already. */
    Set<UUID> known(List<BatchRow> rows) {
      List<UUID> ids = rows.stream().map(this::id).toList();
      Set<UUID> known = new HashSet<>(rounds.known(ids));
      known.addAll(problems.known(ids));
      known.addAll(transfers.known(ids));
      return known;
    }

    /**
     * @throws Refused where the line cannot be entered
     */
    Entry read(BatchRow row) {
      return switch (row) {
        case BatchRow.FoundProblem it -> found(it);
        case BatchRow.PaperRound it -> {
          Change<Round, RoundEvent> change =
              Round.takeOver(
                  new SeriesNumber(it.number()),
                  it.name(),
                  it.kind(),
                  it.openedOn(),
                  it.closedOn(),
                  it.totals(),
                  act);
          yield line -> rounds.add(change.next().id().value(), change, line);
        }
        case BatchRow.PaperProblem it -> paper(it);
        case BatchRow.PaperTransfer it -> {
          requirePaper(it.round());
          Change<Transfer, TransferEvent> change =
              Transfer.takeOver(
                  it.round(),
                  it.unit(),
                  it.receiver(),
                  it.transferredOn(),
                  new Transfer.OnPaper(it.number(), it.answeredOn()),
                  rules,
                  act);
          yield line -> transfers.add(change.next().id().value(), change, line);
        }
      };
    }

    private Entry found(BatchRow.FoundProblem it) {
      Round round = round(it.round());
      Target target =
          round
              .target(it.unit())
              .orElseThrow(() -> new Refused(new InspectionRefusal.NoSuch("unit", it.unit())));
      if (target.feedback() != null) {
        throw new Refused(new InspectionRefusal.Already("feedback", it.unit()));
      }
      if (round.schedule().enteredOn() == null) {
        throw new Refused(new InspectionRefusal.NoSuch("entry", round.number().value()));
      }
      Change<Problem, ProblemEvent> change =
          Problem.report(
              new Problem.Entry(it.round(), target.unit(), it.number(), it.category(), it.text()),
              act);
      return line -> problems.add(change.next().id().value(), change, line);
    }

    private Entry paper(BatchRow.PaperProblem it) {
      requirePaper(it.round());
      String supervisor = it.supervisor();
      String department = it.department();
      Supervision supervision =
          supervisor == null || department == null
              ? null
              : new Supervision(supervisor, department, it.fedBackOn());
      Change<Problem, ProblemEvent> change =
          Problem.takeOver(
              new Problem.Entry(it.round(), it.unit(), it.number(), it.category(), null),
              it.fedBackOn(),
              it.dueOn(),
              it.clearedOn(),
              supervision,
              rules,
              act);
      return line -> problems.add(change.next().id().value(), change, line);
    }

    private void requirePaper(RoundId id) {
      if (!round(id).isTakenOver()) {
        throw new Refused(new InspectionRefusal.NoSuch("round", id.toString()));
      }
    }

    private Round round(RoundId id) {
      return seen.computeIfAbsent(
              id, wanted -> rounds.find(wanted.value(), act.actor()).map(Stored::state))
          .filter(round -> round.organ().equals(act.actor().organ()))
          .orElseThrow(() -> new Refused(new NotFound()));
    }
  }
}
