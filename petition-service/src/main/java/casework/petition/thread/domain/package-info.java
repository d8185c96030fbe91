/**
 * What a reporter and the office have said to each other about one petition. Start reading at
 * {@code PetitionThread}.
 */
@NullMarked
package casework.petition.thread.domain;

import org.jspecify.annotations.NullMarked;
