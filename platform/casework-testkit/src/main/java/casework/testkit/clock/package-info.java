/**
 * Time for tests: a clock that stands still until the test moves it. Start reading at {@link
 * casework.testkit.clock.MovableClock}.
 */
@NullMarked
package casework.testkit.clock;

import org.jspecify.annotations.NullMarked;
