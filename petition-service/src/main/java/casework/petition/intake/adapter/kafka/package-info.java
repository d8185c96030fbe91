/**
 * What petitions say to other services, and what they hear from the clue ledger. Start reading at
 * {@link casework.petition.intake.adapter.kafka.PetitionEventWriter}.
 */
@NullMarked
package casework.petition.intake.adapter.kafka;

import org.jspecify.annotations.NullMarked;
