/**
 * Tells who must not learn of a reporter, by the directory. Start reading at {@code
 * DirectoryAccusedSide}.
 */
@NullMarked
package casework.petition.vault.adapter.directory;

import org.jspecify.annotations.NullMarked;
