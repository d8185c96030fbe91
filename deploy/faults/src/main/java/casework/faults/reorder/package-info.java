/**
 * Facts that come several times, late and in another order than they were said. Start reading at
 * {@link casework.faults.reorder.Reorder}.
 */
@NullMarked
package casework.faults.reorder;

import org.jspecify.annotations.NullMarked;
