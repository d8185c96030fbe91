/**
 * Fault tests of the whole product: real store, broker and services as processes, killed while the
 * demo's officers work, and the count of what each act brought about. Start reading at {@link
 * casework.faults.Faults}.
 */
@NullMarked
package casework.faults;

import org.jspecify.annotations.NullMarked;
