package casework.inspection.domain.problem;

import casework.inspection.domain.Supervision;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which of the five accounts (五账) a problem stands; each carries only the facts of it. */
public sealed interface ProblemState {

  /** 报告报账: entered by the group. */
  record Reported() implements ProblemState {}

  /** 反馈交账: the unit has been told and answers for it. */
  record FedBack(LocalDate fedBackOn) implements ProblemState, Told {}

  /** 移交转账: a department supervises the rectification. */
  record Transferred(LocalDate fedBackOn, Supervision supervision) implements ProblemState, Told {}

  /** 督办对账: what the unit says it has done awaits verification. */
  record Supervised(LocalDate fedBackOn, Supervision supervision, Claim claim)
      implements ProblemState, Told {}

  /**
   * 整改销账: verified by somebody else; only this counts as rectified.
   *
   * @param supervision null, like the claim, where it was cleared on paper
   * @param onTime whether on or before the day it was due at first, extensions counted
   */
  record Cleared(
      LocalDate fedBackOn,
      @Nullable Supervision supervision,
      @Nullable Claim claim,
      LocalDate clearedOn,
      boolean onTime,
      Signed verifiedBy)
      implements ProblemState, Told {}

  /** Entered by mistake. */
  record Voided(String reason, Signed by) implements ProblemState {}

  /** States in which the unit knows. */
  sealed interface Told permits FedBack, Transferred, Supervised, Cleared {
    LocalDate fedBackOn();
  }

  /** When the unit was told. */
  default Optional<LocalDate> toldOn() {
    return this instanceof Told told ? Optional.of(told.fedBackOn()) : Optional.empty();
  }

  /** Who supervises. */
  default Optional<Supervision> supervisedBy() {
    return switch (this) {
      case Transferred now -> Optional.of(now.supervision());
      case Supervised now -> Optional.of(now.supervision());
      case Cleared now -> Optional.ofNullable(now.supervision());
      case Reported _, FedBack _, Voided _ -> Optional.empty();
    };
  }

  /** The clearance, where it stands cleared. */
  default Optional<Cleared> cleared() {
    return this instanceof Cleared now ? Optional.of(now) : Optional.empty();
  }
}
