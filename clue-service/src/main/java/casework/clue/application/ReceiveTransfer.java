package casework.clue.application;

import casework.clue.application.Subjects.Subject;
import casework.clue.application.Subjects.Whence;
import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.Origin;
import casework.platform.kernel.Act;
import casework.platform.kernel.Rule;
import casework.platform.store.Created;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What a talk or an inspection has found becomes a clue: unsigned, without a number, its subjects
 * named by the directory.
 */
@Named
public final class ReceiveTransfer {

  /**
   * What was heard of the transfer.
   *
   * @param organ code of the organ that is to see to it
   * @param cadres ids of those it is about; none where nobody of them is in the directory
   */
  public record Command(UUID transfer, String organ, Origin origin, List<String> cadres) {

    public Command {
      cadres = cadres.stream().distinct().toList();
    }
  }

  private final Clues clues;
  private final Subjects subjects;
  private final RunSchedules runs;

  public ReceiveTransfer(Clues clues, Subjects subjects, RunSchedules runs) {
    this.clues = clues;
    this.subjects = subjects;
    this.runs = runs;
  }

  /** A transfer heard twice, or said twice, makes one clue. */
  @Rule("R-RT-07")
  public Created<Clue> handle(Command command, Act act) {
    ClueId id = ClueId.ofTransfer(command.transfer());
    runs.ensure(command.organ(), act);
    // Before the clue itself, as with a referral: whoever finds the clue finds them awaited.
    if (command.cadres().isEmpty()) {
      subjects.bring(id, command.organ(), List.of());
    } else {
      subjects.await(id, command.organ(), new Whence.Directory(unnamed(command)));
    }
    return clues.add(Clue.arrive(id, command.organ(), false, command.origin(), act), act);
  }

  private static List<Subject> unnamed(Command command) {
    return IntStream.range(0, command.cadres().size())
        .mapToObj(
            i ->
                new Subject(
                    i + 1, "", "", "", command.origin().region(), "", command.cadres().get(i)))
        .toList();
  }
}
