/**
 * Finds in bytes of any kind what must not stand there. Start reading at {@link
 * casework.testkit.canaries.CanaryScan}.
 */
@NullMarked
package casework.testkit.canaries;

import org.jspecify.annotations.NullMarked;
