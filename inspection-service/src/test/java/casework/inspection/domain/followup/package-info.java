@NullMarked
package casework.inspection.domain.followup;

import org.jspecify.annotations.NullMarked;
