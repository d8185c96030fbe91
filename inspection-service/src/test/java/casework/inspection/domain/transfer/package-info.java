@NullMarked
package casework.inspection.domain.transfer;

import org.jspecify.annotations.NullMarked;
