/** Hears what all services say about cadres. */
@NullMarked
package casework.scoring.file.adapter.kafka;

import org.jspecify.annotations.NullMarked;
