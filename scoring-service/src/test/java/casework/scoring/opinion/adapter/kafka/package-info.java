@NullMarked
package casework.scoring.opinion.adapter.kafka;

import org.jspecify.annotations.NullMarked;
