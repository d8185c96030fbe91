/**
 * Petitions over HTTP: forms in, views out; codes are checked here, rules are not. Start reading at
 * {@code PetitionController}.
 */
@NullMarked
package casework.petition.intake.adapter.web;

import org.jspecify.annotations.NullMarked;
