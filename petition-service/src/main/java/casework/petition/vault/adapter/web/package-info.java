/** Openings of identities over HTTP. Start reading at {@code IdentityOpeningController}. */
@NullMarked
package casework.petition.vault.adapter.web;

import org.jspecify.annotations.NullMarked;
