package casework.inspection.application.round;

import casework.inspection.application.Rounds;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.round.Round;
import casework.platform.kernel.Act;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit is told what was found in it. The round keeps that it was told; its follow-up and its
 * problems follow from the round's own fact, so that a stop in between loses nothing.
 */
@Named
public final class FeedBackUnit {

  /** What the officer asks for. */
  public record Command(
      RoundId round, String unit, @Nullable LocalDate individualOn, @Nullable LocalDate publicOn) {}

  private final Rounds rounds;

  public FeedBackUnit(Rounds rounds) {
    this.rounds = rounds;
  }

  public Stored<Round> handle(Command command, Act act) {
    return rounds.addition(
        command.round().value(),
        act,
        round -> round.feedBack(command.unit(), command.individualOn(), command.publicOn(), act));
  }
}
