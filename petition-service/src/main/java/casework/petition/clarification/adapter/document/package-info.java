/**
 * Writes the notice of a clarification and keeps it sealed. Start reading at {@code SealedNotices}.
 */
@NullMarked
package casework.petition.clarification.adapter.document;

import org.jspecify.annotations.NullMarked;
