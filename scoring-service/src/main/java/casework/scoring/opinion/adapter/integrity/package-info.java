/** Asks the other services, live, what they have open about a cadre; fails closed. */
@NullMarked
package casework.scoring.opinion.adapter.integrity;

import org.jspecify.annotations.NullMarked;
