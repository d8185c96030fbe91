/**
 * Asks petition-service: whom a referral accuses, with this service's own token, and what it
 * alleges, with the officer's. Start reading at {@link
 * casework.clue.adapter.petition.RemotePetitions}.
 */
@NullMarked
package casework.clue.adapter.petition;

import org.jspecify.annotations.NullMarked;
