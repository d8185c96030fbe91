/**
 * Answers who is whose cadre from the service's own copy of the directory. Start reading at {@code
 * DirectoryNeighbourhood}.
 */
@NullMarked
package casework.petition.intake.adapter.directory;

import org.jspecify.annotations.NullMarked;
