@NullMarked
package casework.inspection;

import org.jspecify.annotations.NullMarked;
