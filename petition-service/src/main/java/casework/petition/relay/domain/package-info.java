/**
 * What an organ hands up without knowing it, hands down, and whom it keeps away from a matter:
 * plain Java, no framework. Start reading at {@link casework.petition.relay.domain.Relay}.
 */
@NullMarked
package casework.petition.relay.domain;

import org.jspecify.annotations.NullMarked;
