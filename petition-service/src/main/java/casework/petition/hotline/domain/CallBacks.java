package casework.petition.hotline.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a hotline still has to be told of one report, in order: a later call-back waits until the
 * earlier one has been taken. All instants but those of the call-backs themselves are machine time.
 *
 * @param said how many there have been so far
 * @param pending the oldest first
 * @param tries how often the first of them has failed
 * @param dueAt when the first of them is tried next; null where nothing waits, or it is dead
 * @param deadSince since when nobody tries any more; null while somebody does
 * @param failure code of the last failure; null where there was none
 */
public record CallBacks(
    int said,
    List<CallBack> pending,
    int tries,
    @Nullable Instant dueAt,
    @Nullable Instant deadSince,
    @Nullable String failure) {

  public static final CallBacks NONE = new CallBacks(0, List.of(), 0, null, null, null);

  public CallBacks {
    pending = List.copyOf(pending);
  }

  /**
   * One more thing to tell.
   *
   * @param wanted false where the account has no address; the place in the sequence is taken anyway
   */
  CallBacks say(ReportStatus status, Instant at, Instant now, boolean wanted) {
    if (!wanted) {
      return new CallBacks(said + 1, pending, tries, dueAt, deadSince, failure);
    }
    List<CallBack> more = new ArrayList<>(pending);
    more.add(new CallBack(said + 1, status, at));
    Instant due = pending.isEmpty() ? now : dueAt;
    return new CallBacks(said + 1, more, tries, due, deadSince, failure);
  }

  /** The hotline has taken the first; as it stands where that one is not the first any more. */
  CallBacks delivered(int sequence, Instant now) {
    if (pending.isEmpty() || pending.getFirst().sequence() != sequence) {
      return this;
    }
    List<CallBack> left = pending.subList(1, pending.size());
    return new CallBacks(said, left, 0, left.isEmpty() ? null : now, null, null);
  }

  /** The hotline has not taken the first. */
  CallBacks failed(int sequence, String how, CallBackTerms terms, Instant now) {
    if (pending.isEmpty() || pending.getFirst().sequence() != sequence || deadSince != null) {
      return this;
    }
    int failures = tries + 1;
    return failures >= terms.tries()
        ? new CallBacks(said, pending, failures, null, now, how)
        : new CallBacks(said, pending, failures, now.plus(terms.pause(failures)), null, how);
  }

  /** Somebody lets the dead ones be tried again, from the first. */
  CallBacks redriven(Instant now) {
    return new CallBacks(said, pending, 0, now, null, failure);
  }

  public boolean isDead() {
    return deadSince != null;
  }
}
