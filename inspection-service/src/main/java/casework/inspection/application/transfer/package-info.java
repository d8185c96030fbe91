/**
 * Clues sent, and what is heard of them. Start reading at {@link
 * casework.inspection.application.transfer.TransferClue}.
 */
@NullMarked
package casework.inspection.application.transfer;

import org.jspecify.annotations.NullMarked;
