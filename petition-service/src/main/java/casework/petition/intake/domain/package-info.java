/**
 * The rule book of petitions (信访举报): what a petition is from registration until it is closed, what
 * its lifecycle allows, whom it may not be about, and when its reporter is owed a notice. Depends
 * on the kernel and the deadlines alone. Start reading at {@link
 * casework.petition.intake.domain.Petition}.
 */
@NullMarked
package casework.petition.intake.domain;

import org.jspecify.annotations.NullMarked;
