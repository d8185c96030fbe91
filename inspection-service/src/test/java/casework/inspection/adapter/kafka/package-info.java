@NullMarked
package casework.inspection.adapter.kafka;

import org.jspecify.annotations.NullMarked;
