/** Seals what petitions say. Start reading at {@code SealedContentSafe}. */
@NullMarked
package casework.petition.intake.adapter.secrecy;

import org.jspecify.annotations.NullMarked;
