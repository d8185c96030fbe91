@NullMarked
package casework.scoring.file.adapter.kafka;

import org.jspecify.annotations.NullMarked;
