/**
 * Boards of stationed bodies (派驻机构双向积分榜): schemes, the monthly declarations, their verification,
 * the published board with its objections, and the standings of quarters and years. Plain Java.
 * Start reading at {@link casework.scoring.board.domain.Scheme} and {@link
 * casework.scoring.board.domain.Board}.
 */
@NullMarked
package casework.scoring.board.domain;

import org.jspecify.annotations.NullMarked;
