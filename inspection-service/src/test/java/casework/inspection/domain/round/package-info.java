@NullMarked
package casework.inspection.domain.round;

import org.jspecify.annotations.NullMarked;
