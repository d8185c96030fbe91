/**
 * An opening of a reporter's identity: asked for by one, approved by another, over by itself. Start
 * reading at {@link casework.petition.vault.domain.IdentityOpening}.
 */
@NullMarked
package casework.petition.vault.domain;

import org.jspecify.annotations.NullMarked;
