package casework.clue.domain;

import casework.platform.kernel.Signed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stage a clue is in; each carries only the facts that exist in it. */
public sealed interface ClueState {

  /** Come by event: nobody has signed, no number is taken. */
  record Arrived() implements ClueState {}

  record Registered(ClueNumber number) implements ClueState {}

  record Proposed(ClueNumber number, Distribution distribution) implements ClueState {}

  record Approved(ClueNumber number, Distribution distribution, Signed approvedBy)
      implements ClueState {}

  record HandedOver(Placement placement) implements ClueState, Placed {}

  record UnderStudy(Placement placement, List<StudyRecord> studies) implements ClueState, Placed {
    public UnderStudy {
      studies = List.copyOf(studies);
    }
  }

  record InDisposal(Placement placement, Disposal disposal) implements ClueState, Disposed {}

  record Shelved(Placement placement, Disposal disposal) implements ClueState, Disposed {}

  record Concluded(Placement placement, Disposal disposal) implements ClueState, Disposed {}

  record ResultRecorded(Placement placement, Disposal disposal, Result result)
      implements ClueState, Disposed, Ended {}

  record StruckOff(Placement placement, Disposal disposal, Result result, Signed struckOffBy)
      implements ClueState, Disposed, Ended {}

  /** Taken out of the ledger with a reason; a number once taken stays used. */
  record Voided(@Nullable ClueNumber number, String reason, Signed by) implements ClueState {}

  /** States in which a department has the clue. */
  sealed interface Placed permits HandedOver, UnderStudy, Disposed {
    Placement placement();
  }

  /** States in which a disposal has been approved. */
  sealed interface Disposed extends Placed
      permits InDisposal, Shelved, Concluded, ResultRecorded, StruckOff {
    Disposal disposal();
  }

  /** States in which the work has ended. */
  sealed interface Ended permits ResultRecorded, StruckOff {
    Result result();
  }

  /** The number, where one has been taken. */
  default Optional<ClueNumber> numberTaken() {
    return switch (this) {
      case Registered state -> Optional.of(state.number());
      case Proposed state -> Optional.of(state.number());
      case Approved state -> Optional.of(state.number());
      case HandedOver state -> Optional.of(state.placement().number());
      case UnderStudy state -> Optional.of(state.placement().number());
      case InDisposal state -> Optional.of(state.placement().number());
      case Shelved state -> Optional.of(state.placement().number());
      case Concluded state -> Optional.of(state.placement().number());
      case ResultRecorded state -> Optional.of(state.placement().number());
      case StruckOff state -> Optional.of(state.placement().number());
      case Voided state -> Optional.ofNullable(state.number());
      case Arrived _ -> Optional.empty();
    };
  }

  /** Where the clue lies, once a department has received it. */
  default Optional<Placement> placed() {
    return this instanceof Placed state ? Optional.of(state.placement()) : Optional.empty();
  }

  /** The disposal, once approved. */
  default Optional<Disposal> disposed() {
    return this instanceof Disposed state ? Optional.of(state.disposal()) : Optional.empty();
  }

  /** The result, once recorded. */
  default Optional<Result> ended() {
    return this instanceof Ended state ? Optional.of(state.result()) : Optional.empty();
  }
}
