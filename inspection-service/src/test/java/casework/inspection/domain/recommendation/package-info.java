@NullMarked
package casework.inspection.domain.recommendation;

import org.jspecify.annotations.NullMarked;
