@NullMarked
package casework.scoring.evaluation.adapter.kafka;

import org.jspecify.annotations.NullMarked;
