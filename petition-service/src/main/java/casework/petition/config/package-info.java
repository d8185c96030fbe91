/**
 * Puts the service together: which part of the domain stands on which adapter. Start reading at
 * {@code PetitionConfiguration}.
 */
@NullMarked
package casework.petition.config;

import org.jspecify.annotations.NullMarked;
