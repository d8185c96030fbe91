/**
 * Seals what is said under the petition's own key, and makes guessing codes dear. Start reading at
 * {@code SealedThreadSafe}.
 */
@NullMarked
package casework.petition.thread.adapter.secrecy;

import org.jspecify.annotations.NullMarked;
