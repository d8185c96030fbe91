/** Tests of {@code casework.clue.adapter.kafka}. */
@NullMarked
package casework.clue.adapter.kafka;

import org.jspecify.annotations.NullMarked;
