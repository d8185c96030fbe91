package casework.inspection.application.transfer;

import casework.inspection.application.Directory;
import casework.inspection.application.Problems;
import casework.inspection.application.Rounds;
import casework.inspection.application.TextSafe;
import casework.inspection.application.Transfers;
import casework.inspection.domain.InspectionRefusal;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.UnitRef;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemId;
import casework.inspection.domain.round.Round;
import casework.inspection.domain.round.Target;
import casework.inspection.domain.transfer.Routing;
import casework.inspection.domain.transfer.Transfer;
import casework.inspection.domain.transfer.TransferId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.store.Created;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clue found in an inspection is sent to the organ that manages the cadres. */
@Named
public final class TransferClue {

  /** The stable place of a transfer's sealed text. */
  public static final String TEXT = "transfer.text";

  /**
   * What the officer asks for.
   *
   * @param organ needed where the directory knows no cadre of it
   */
  public record Command(
      RoundId round,
      String unit,
      @Nullable ProblemId problem,
      List<String> cadres,
      @Nullable String organ,
      @Nullable String kind,
      String text) {}

  private final Transfers transfers;
  private final Rounds rounds;
  private final Problems problems;
  private final Directory directory;
  private final TextSafe safe;
  private final RuleBook rules;

  public TransferClue(
      Transfers transfers,
      Rounds rounds,
      Problems problems,
      Directory directory,
      TextSafe safe,
      RuleBook rules) {
    this.transfers = transfers;
    this.rounds = rounds;
    this.problems = problems;
    this.directory = directory;
    this.safe = safe;
    this.rules = rules;
  }

  public Created<Transfer> handle(Command command, Act act) {
    if (!(act.cause() instanceof Cause.Creation creation)) {
      throw new IllegalArgumentException("a transfer is a creation, not " + act.cause());
    }
    Round round = rounds.visible(command.round().value(), act.actor()).state();
    UnitRef unit =
        round
            .target(command.unit())
            .map(Target::unit)
            .orElseThrow(() -> new Refused(new InspectionRefusal.NoSuch("unit", command.unit())));
    ProblemId problem = command.problem();
    if (problem != null) {
      Problem found = problems.visible(problem.value(), act.actor()).state();
      if (!found.round().equals(round.id()) || !found.unit().unit().equals(unit.unit())) {
        throw new Refused(new InspectionRefusal.NoSuch("problem", problem.toString()));
      }
    }
    TransferId id = new TransferId(creation.id("transfer"));
    Routing routing =
        Routing.of(
            act.actor().organ(),
            directory.below(act.actor().organ()),
            command.cadres().stream()
                .flatMap(each -> directory.cadre(each, act.on()).stream())
                .toList(),
            command.organ());
    Transfer.Content content =
        new Transfer.Content(
            round.id(),
            unit,
            problem,
            command.cadres(),
            command.kind(),
            safe.seal(id.value(), TEXT, command.text()));
    return transfers.add(id.value(), Transfer.send(id, content, routing, rules, act), act);
  }
}
