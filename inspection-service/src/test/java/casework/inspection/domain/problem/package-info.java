@NullMarked
package casework.inspection.domain.problem;

import org.jspecify.annotations.NullMarked;
