/**
 * How many matters of which kind an organ has, kept as they change, so that reading it costs the
 * same however many there are.
 */
@NullMarked
package casework.platform.tally;

import org.jspecify.annotations.NullMarked;
