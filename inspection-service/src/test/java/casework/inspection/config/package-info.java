@NullMarked
package casework.inspection.config;

import org.jspecify.annotations.NullMarked;
