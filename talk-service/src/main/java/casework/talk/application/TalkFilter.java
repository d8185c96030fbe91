package casework.talk.application;

import casework.platform.deadline.Colour;
import casework.talk.domain.TalkKind;
import org.jspecify.annotations.Nullable;

/**
 * Which talks are wanted; an absent part asks for nothing.
 *
 * @param organ an organ's own, without those below it
 * @param stage the state's word, such as {@code planned}
 * @param target id of somebody invited
 * @param year in which it was held, or is planned for
 * @param colour the live colour of a report or a promise that is due
 * @param overdue true where a report or a promise is overdue
 * @param held those held on these days
 * @param cluesFound true for those in which a breach came up
 */
public record TalkFilter(
    @Nullable String organ,
    @Nullable String department,
    @Nullable TalkKind kind,
    @Nullable String stage,
    @Nullable String target,
    @Nullable Integer year,
    @Nullable Colour colour,
    @Nullable Boolean overdue,
    @Nullable Period held,
    @Nullable Boolean cluesFound) {

  public static final TalkFilter ALL =
      new TalkFilter(null, null, null, null, null, null, null, null, null, null);

  static TalkFilter held(
      @Nullable TalkKind kind,
      Period period,
      @Nullable String organ,
      @Nullable Boolean cluesFound) {
    return new TalkFilter(organ, null, kind, null, null, null, null, null, period, cluesFound);
  }
}
