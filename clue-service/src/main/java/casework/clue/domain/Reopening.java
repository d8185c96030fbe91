package casework.clue.domain;

import casework.platform.kernel.Signed;
import org.jspecify.annotations.Nullable;

/**
 * A result that did not stay the last word: the clue was reopened.
 *
 * @param disposal the disposal that had led to the result, and is carried out again
 * @param struckOffBy who had struck the clue off; null where nobody had
 * @param reason code of clue-reopen-reason, such as {@code new-evidence}
 * @param note what the head wrote beside it; may be empty
 */
public record Reopening(
    Disposal disposal,
    Result result,
    @Nullable Signed struckOffBy,
    String reason,
    String note,
    Signed by) {}
