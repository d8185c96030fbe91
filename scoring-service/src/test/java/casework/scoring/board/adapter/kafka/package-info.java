@NullMarked
package casework.scoring.board.adapter.kafka;

import org.jspecify.annotations.NullMarked;
