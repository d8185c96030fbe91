/**
 * Finding duplicates and deciding on them. That a petition is a repeat is the petition's own step.
 * Start reading at {@link casework.petition.duplicate.application.FindDuplicates}.
 */
@NullMarked
package casework.petition.duplicate.application;

import org.jspecify.annotations.NullMarked;
