@NullMarked
package casework.inspection.application;

import org.jspecify.annotations.NullMarked;
