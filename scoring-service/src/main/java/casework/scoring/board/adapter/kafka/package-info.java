/**
 * What boards say on the topic, and what they hear of clues, sanctions and talks. Start reading at
 * {@link casework.scoring.board.adapter.kafka.BoardEventWriter}.
 */
@NullMarked
package casework.scoring.board.adapter.kafka;

import org.jspecify.annotations.NullMarked;
