/**
 * What people can ask of petitions, one class for each thing, and the ports through which it is
 * done. Knows the domain and no framework. Start reading at {@link
 * casework.petition.intake.application.RegisterPetition}.
 */
@NullMarked
package casework.petition.intake.application;

import org.jspecify.annotations.NullMarked;
