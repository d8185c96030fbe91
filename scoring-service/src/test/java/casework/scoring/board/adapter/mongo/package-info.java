@NullMarked
package casework.scoring.board.adapter.mongo;

import org.jspecify.annotations.NullMarked;
