/**
 * Keeps declarations, boards, standings and traces. What an officer may see is part of every query
 * here. Start reading at {@link casework.scoring.board.adapter.mongo.BoardSight}.
 */
@NullMarked
package casework.scoring.board.adapter.mongo;

import org.jspecify.annotations.NullMarked;
