/** The stationed bodies of an organ, out of the service's own copy of the directory. */
@NullMarked
package casework.scoring.board.adapter.directory;

import org.jspecify.annotations.NullMarked;
