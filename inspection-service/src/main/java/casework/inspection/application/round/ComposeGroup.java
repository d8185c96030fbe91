package casework.inspection.application.round;

import casework.inspection.application.Directory;
import casework.inspection.application.Rounds;
import casework.inspection.application.Units;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.UnitRef;
import casework.inspection.domain.round.Round;
import casework.inspection.domain.round.Seat;
import casework.platform.kernel.Act;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.List;

/** A group is formed or formed anew: who is in it and what it inspects. */
@Named
public final class ComposeGroup {

  /** What the officer asks for. */
  public record Command(RoundId round, int group, List<Seat> seats, List<Units.Named> units) {}

  private final Rounds rounds;
  private final Units units;
  private final Directory directory;

  public ComposeGroup(Rounds rounds, Units units, Directory directory) {
    this.rounds = rounds;
    this.units = units;
    this.directory = directory;
  }

  public Stored<Round> handle(Command command, Act act) {
    List<UnitRef> targets = command.units().stream().map(each -> units.of(each, act.on())).toList();
    return rounds.addition(
        command.round().value(),
        act,
        round ->
            round.compose(
                command.group(),
                command.seats(),
                targets,
                member -> directory.postsOf(member, act.on()),
                act));
  }
}
