/**
 * Facts leave a matter's outbox for the topics, and its audit entries for the chain, in sequence
 * and at least once. The replica that saved sends at once from memory; what is left after a crash
 * is swept under a lease. Start reading at {@link casework.platform.outbox.OutboxRelay}.
 */
@NullMarked
package casework.platform.outbox;

import org.jspecify.annotations.NullMarked;
