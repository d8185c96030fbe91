/**
 * Officers at work while things are broken, and the question afterwards whether everything they
 * were told had been done is there once. Start reading at {@link casework.faults.work.Load}.
 */
@NullMarked
package casework.faults.work;

import org.jspecify.annotations.NullMarked;
