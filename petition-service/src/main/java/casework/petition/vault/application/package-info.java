/**
 * What can be done with reporters' identities, and what that needs of the outside. Start reading at
 * {@link casework.petition.vault.application.ViewIdentity}.
 */
@NullMarked
package casework.petition.vault.application;

import org.jspecify.annotations.NullMarked;
