/**
 * One world's history, made up from a seed out of the producers' own samples, for the tests of all
 * who hear of it. Start reading at {@link casework.testkit.history.World}.
 */
@NullMarked
package casework.testkit.history;

import org.jspecify.annotations.NullMarked;
