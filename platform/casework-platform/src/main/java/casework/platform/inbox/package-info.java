/**
 * One effect per fact heard, however often it is delivered, in whatever order. Start reading at
 * {@link casework.platform.inbox.EventInbox}.
 */
@NullMarked
package casework.platform.inbox;

import org.jspecify.annotations.NullMarked;
