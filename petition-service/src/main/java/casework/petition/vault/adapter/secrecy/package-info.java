/** Seals why an identity is to be opened. Start reading at {@code SealedWordsSafe}. */
@NullMarked
package casework.petition.vault.adapter.secrecy;

import org.jspecify.annotations.NullMarked;
