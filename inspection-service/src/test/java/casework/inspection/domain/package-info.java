@NullMarked
package casework.inspection.domain;

import org.jspecify.annotations.NullMarked;
