package casework.talk.application;

import casework.platform.deadline.Colour;
import casework.talk.domain.Cause;
import casework.talk.domain.TalkKind;
import org.jspecify.annotations.Nullable;

/**
 * Which duties to talk are wanted; an absent part asks for nothing.
 *
 * @param organ an organ's own, without those below it
 * @param stage the state's word, such as {@code open}
 * @param target id of the person
 * @param year in which it is due
 * @param colour the live colour
 * @param overdue true for those whose due day has gone by
 * @param set one of the sets that figures count, together with {@code period}
 */
public record MandateFilter(
    @Nullable String organ,
    @Nullable String department,
    @Nullable TalkKind kind,
    @Nullable String stage,
    Cause.@Nullable Type cause,
    @Nullable String target,
    @Nullable Integer year,
    @Nullable Colour colour,
    @Nullable Boolean overdue,
    @Nullable MandateSet set,
    @Nullable Period period) {

  public static final MandateFilter ALL =
      new MandateFilter(null, null, null, null, null, null, null, null, null, null, null);

  /** All that still wait to be fulfilled. */
  public static MandateFilter open() {
    return new MandateFilter(null, null, null, "open", null, null, null, null, null, null, null);
  }

  /** What a figure of coverage counts. */
  static MandateFilter counted(
      TalkKind kind, MandateSet set, Period period, @Nullable String organ) {
    return new MandateFilter(organ, null, kind, null, null, null, null, null, null, set, period);
  }
}
