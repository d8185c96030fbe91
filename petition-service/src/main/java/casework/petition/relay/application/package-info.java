/**
 * One class per thing that can be asked of relays, and the ports they stand on. Start reading at
 * {@link casework.petition.relay.application.HandUp}.
 */
@NullMarked
package casework.petition.relay.application;

import org.jspecify.annotations.NullMarked;
