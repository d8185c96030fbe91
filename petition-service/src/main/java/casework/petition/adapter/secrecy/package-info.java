/** Seals what petitions say. Start reading at {@code SealedContentSafe}. */
@NullMarked
package casework.petition.adapter.secrecy;

import org.jspecify.annotations.NullMarked;
