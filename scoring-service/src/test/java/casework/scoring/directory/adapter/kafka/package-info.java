@NullMarked
package casework.scoring.directory.adapter.kafka;

import org.jspecify.annotations.NullMarked;
