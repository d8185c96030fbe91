package casework.inspection.domain.round;

import casework.platform.kernel.Signed;

/** What stage a round is in. */
public sealed interface RoundState {

  /** Groups are being formed, and members declare. */
  record Planned() implements RoundState {}

  /** The units have been told. */
  record Announced() implements RoundState {}

  /** The groups are in the units. */
  record Entered() implements RoundState {}

  /** The groups have left; the report is due. */
  record Left() implements RoundState {}

  /** The secretaries' meeting has heard the report. */
  record Reported() implements RoundState {}

  /** Some units have been told what was found, and some not. */
  record FeedingBack() implements RoundState {}

  /** Every unit has been told. */
  record FedBack() implements RoundState {}

  /** The round is over; its problems live on. */
  record Closed() implements RoundState {}

  /** Given up before it began. */
  record Voided(String reason, Signed by) implements RoundState {}
}
