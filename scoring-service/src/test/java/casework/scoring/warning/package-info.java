@NullMarked
package casework.scoring.warning;

import org.jspecify.annotations.NullMarked;
