/**
 * Petitions (信访举报): received from letters, visits, the web and the phone, decided on, and referred
 * to the clue ledger. Start reading at {@link casework.petition.intake.domain.Petition}.
 */
@NullMarked
package casework.petition;

import org.jspecify.annotations.NullMarked;
