package casework.clue.domain;

/** What stage a case is in. */
public sealed interface CaseState {

  /** Filed; not every person has a decision yet. */
  record Filed() implements CaseState {}

  /** Every person has a decision. */
  record Decided() implements CaseState {}

  /** Closed by case supervision. */
  record Closed() implements CaseState {}
}
