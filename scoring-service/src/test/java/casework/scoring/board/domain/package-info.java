@NullMarked
package casework.scoring.board.domain;

import org.jspecify.annotations.NullMarked;
