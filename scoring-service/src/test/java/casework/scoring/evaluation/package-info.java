@NullMarked
package casework.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
