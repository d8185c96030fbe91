@NullMarked
package casework.scoring.warning.adapter.kafka;

import org.jspecify.annotations.NullMarked;
