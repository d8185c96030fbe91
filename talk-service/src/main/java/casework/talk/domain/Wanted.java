package casework.talk.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A duty to talk as the facts ask for it, before any officer has done anything about it.
 *
 * @param department the department it concerns; null where the facts name none
 * @param collective the clock where it is held together with others; null where that changes
 *     nothing
 * @param lastDay up to when a talk is in time where that is not the clock's own end
 * @param withdrawn why it is not asked for any more; null while it is
 * @param exemption reason for which the facts suggest to spare him; null where they do not
 */
public record Wanted(
    MandateId id,
    TalkKind kind,
    Target target,
    String organ,
    @Nullable String department,
    Cause cause,
    LocalDate mandatedOn,
    DueClock clock,
    @Nullable DueClock collective,
    @Nullable LocalDate lastDay,
    @Nullable Withdrawal withdrawn,
    @Nullable ExemptionReason exemption) {

  /** Why and from when a duty fell away. */
  public record Withdrawal(WithdrawalReason reason, LocalDate on) {}
}
