/** What evaluations say on the topic. */
@NullMarked
package casework.scoring.evaluation.adapter.kafka;

import org.jspecify.annotations.NullMarked;
