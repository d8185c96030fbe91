/**
 * The clue service: problem clues from their arrival until they are struck off the ledger, and the
 * cases that come of them. Start reading at {@link casework.clue.domain.Clue}.
 */
@NullMarked
package casework.clue;

import org.jspecify.annotations.NullMarked;
