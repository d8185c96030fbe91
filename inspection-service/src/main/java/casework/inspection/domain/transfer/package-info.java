/**
 * Clues transferred (问题线索移交) and what is heard of them. Start reading at {@link
 * casework.inspection.domain.transfer.Transfer}.
 */
@NullMarked
package casework.inspection.domain.transfer;

import org.jspecify.annotations.NullMarked;
