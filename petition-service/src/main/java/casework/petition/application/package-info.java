/**
 * What people can ask of petitions, one class for each thing, and the ports through which it is
 * done. Knows the domain and no framework. Start reading at {@link
 * casework.petition.application.RegisterPetition}.
 */
@NullMarked
package casework.petition.application;

import org.jspecify.annotations.NullMarked;
