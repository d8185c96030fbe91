/**
 * How much one caller may ask for. The limits are data, in the settings; the first that fits
 * counts.
 */
@NullMarked
package casework.gateway.limit;

import org.jspecify.annotations.NullMarked;
