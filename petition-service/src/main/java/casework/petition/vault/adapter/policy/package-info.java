/** Reads for how long an identity may be open. Start reading at {@code FileOpeningTerms}. */
@NullMarked
package casework.petition.vault.adapter.policy;

import org.jspecify.annotations.NullMarked;
