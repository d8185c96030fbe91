/** Tests of {@code casework.clue.adapter.mongo}. */
@NullMarked
package casework.clue.adapter.mongo;

import org.jspecify.annotations.NullMarked;
