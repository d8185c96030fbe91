/**
 * What this service says on {@code casework.clue.v1} and what it listens to. Facts carry ids, days
 * and codes; texts and names stay here. Start reading at {@link
 * casework.clue.adapter.kafka.ClueEventWriter}.
 */
@NullMarked
package casework.clue.adapter.kafka;

import org.jspecify.annotations.NullMarked;
