/**
 * One key, one effect, however often and through whatever trouble it is asked for. Start reading at
 * {@link casework.faults.idempotency.Idempotency}.
 */
@NullMarked
package casework.faults.idempotency;

import org.jspecify.annotations.NullMarked;
