/**
 * Recommendations as Word documents, kept sealed. Start reading at {@link
 * casework.inspection.adapter.document.SealedLetters}.
 */
@NullMarked
package casework.inspection.adapter.document;

import org.jspecify.annotations.NullMarked;
