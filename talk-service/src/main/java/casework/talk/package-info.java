/** Talks: duties to talk, plans, delegates, records and what follows. */
@NullMarked
package casework.talk;

import org.jspecify.annotations.NullMarked;
