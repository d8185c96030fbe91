@NullMarked
package casework.scoring.board;

import org.jspecify.annotations.NullMarked;
