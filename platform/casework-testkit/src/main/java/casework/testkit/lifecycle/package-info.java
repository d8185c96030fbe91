/**
 * Walks lifecycle tables: which rows the tests of an aggregate went through, and whether the
 * diagram is still the table. Start reading at {@link casework.testkit.lifecycle.LifecycleWalk}.
 */
@NullMarked
package casework.testkit.lifecycle;

import org.jspecify.annotations.NullMarked;
