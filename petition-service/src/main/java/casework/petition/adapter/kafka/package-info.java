/**
 * What petitions say to other services, and what they hear from the clue ledger. Start reading at
 * {@link casework.petition.adapter.kafka.PetitionEventWriter}.
 */
@NullMarked
package casework.petition.adapter.kafka;

import org.jspecify.annotations.NullMarked;
