/**
 * Knows cadres by this service's own copy of the directory. Start reading at {@link
 * casework.clue.adapter.directory.DirectoryCadres}.
 */
@NullMarked
package casework.clue.adapter.directory;

import org.jspecify.annotations.NullMarked;
