package casework.platform.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One fact that made a date or a colour, as data; {@link ExplanationText} says it in words.
 *
 * @param text a name, a code or an id, as the code says
 * @param rule id of the rule the fact rests on; empty where none
 * @param source where the fact can be looked up: a notice's address, an approver's id, a policy's
 *     id
 */
public record ExplanationLine(
    Code code,
    @Nullable LocalDate on,
    @Nullable LocalDate until,
    @Nullable Integer number,
    Period.@Nullable Unit unit,
    String text,
    String rule,
    String source) {

  /** What kind of fact a line states. */
  public enum Code {
    /** The clock started {@code on}, not counted; text = stage. */
    START,
    /** The limit is {@code number} {@code unit}, from {@code on}, ending {@code until}. */
    LIMIT,
    /** The month of {@code on} has no such day, so the period ends on its last. */
    MONTH_END,
    /** Between {@code on} and {@code until} lie {@code number} rest days; text = festivals. */
    RESTS,
    /** {@code number} weekend days between {@code on} and {@code until} are worked in exchange. */
    MAKE_UP_WORKDAYS,
    /** {@code on} is a rest day (text says which); the end moves to {@code until}. */
    ROLLED,
    /** An extension of {@code number} {@code unit}, granted {@code on}, ends {@code until}. */
    EXTENDED,
    /** A pause from {@code on}, over {@code until} or open; {@code number} working days. */
    PAUSED,
    /** The pause from {@code on} was entered only on {@code until}. */
    PAUSE_BACKDATED,
    /** All pauses together move the end by {@code number} working days to {@code until}. */
    PAUSES_MOVE_THE_END,
    /** For the year {@code number} the edition {@code text}, published {@code on}, was used. */
    CALENDAR,
    /** The calendar of the year {@code number} is not published: the date is provisional. */
    PROVISIONAL,
    /** A new calendar (text) moved the date from {@code on} to {@code until}. */
    REVISED,
    /** The clock stopped {@code on}. */
    STOPPED,
    /** The result: due {@code on}. */
    DUE,
    /** At 24:00 of {@code on} {@code number} {@code unit} were left. */
    REMAINING,
    /** At 24:00 of {@code on} it was {@code number} {@code unit} past due. */
    PAST_DUE,
    /** At 24:00 of {@code on} {@code number} {@code unit} had run since {@code until}. */
    ELAPSED,
    /** The same since the last progress. */
    NO_PROGRESS,
    /** The same since a question that has no answer. */
    UNANSWERED,
    /** The policy's row gives the colour named in text; {@code source} = policy. */
    COLOUR
  }
}
