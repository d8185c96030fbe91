package casework.clue.domain;

import java.util.EnumSet;
import java.util.Set;

/** How the work on a clue ended (办结). */
public enum ResultKind {
  /** A case is filed (立案审查调查). */
  FILED(EnumSet.of(DisposalMethod.PRELIMINARY)),
  /** The explanation is believed (采信了结). */
  ACCEPTED(EnumSet.of(DisposalMethod.INQUIRY)),
  /** 予以了结. */
  CONCLUDED(EnumSet.of(DisposalMethod.PRELIMINARY, DisposalMethod.CONCLUDED)),
  /** 谈话提醒. */
  REMINDED(EnumSet.of(DisposalMethod.INQUIRY, DisposalMethod.PRELIMINARY)),
  /** 批评教育. */
  CRITICISED(EnumSet.of(DisposalMethod.INQUIRY)),
  /** 责令检查. */
  CHECK_ORDERED(EnumSet.of(DisposalMethod.INQUIRY)),
  /** 诫勉谈话. */
  ADMONISHED(EnumSet.of(DisposalMethod.INQUIRY)),
  /** 暂存待查. */
  KEPT(EnumSet.of(DisposalMethod.PRELIMINARY, DisposalMethod.SHELVED)),
  /** 移送有关党组织处理. */
  TRANSFERRED(EnumSet.of(DisposalMethod.PRELIMINARY)),
  /** The report proved to be a deliberate falsehood (诬告查处). */
  FALSE_REPORT(EnumSet.of(DisposalMethod.INQUIRY));

  private final Set<DisposalMethod> after;

  ResultKind(Set<DisposalMethod> after) {
    this.after = after;
  }

  /** Whether the work by that method can end so (domain rules 1b.2 and 1b.3). */
  public boolean mayFollow(DisposalMethod method) {
    return after.contains(method);
  }
}
