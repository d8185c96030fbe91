/**
 * Requests that mean harm, made from the product's own description with a printed seed: all are
 * refused, clearly, and change nothing. Start reading at {@link casework.faults.hostile.Hostile}.
 */
@NullMarked
package casework.faults.hostile;

import org.jspecify.annotations.NullMarked;
